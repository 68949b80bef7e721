#!/usr/bin/env python3
"""Writes src/data/single-byte.generated.ts from the codecs that ship with Python.

    python3 scripts/single-byte-tables.py

Python carries the vendor mapping files published by the Unicode Consortium, among them the EBCDIC and
Macintosh pages that iconv-lite lacks. Where the WHATWG Encoding Standard differs, the standard wins:
it gives C1 controls to the holes of 80..9F in the windows pages, and a few letters elsewhere.
"""
from pathlib import Path

HOLE = "\ufffd"

# name -> Python codec
PAGES = {
    **{f"windows-{n}": f"cp{n}" for n in (874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258)},
    **{f"iso-8859-{n}": f"iso8859_{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)},
    **{f"ibm{n}": f"cp{n}" for n in (437, 720, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863,
                                     864, 865, 866, 869, 1125)},
    "koi8-r": "koi8_r", "koi8-u": "koi8_u", "koi8-t": "koi8_t", "kz1048": "kz1048", "ptcp154": "ptcp154",
    "macintosh": "mac_roman", "x-mac-cyrillic": "mac_cyrillic", "x-mac-greek": "mac_greek",
    "x-mac-ce": "mac_latin2", "x-mac-turkish": "mac_turkish", "x-mac-croatian": "mac_croatian",
    "x-mac-romanian": "mac_romanian", "x-mac-icelandic": "mac_iceland",
    "hp-roman8": "hp_roman8",
}
EBCDIC = {"ibm037": "cp037", "ibm424": "cp424", "ibm500": "cp500", "ibm1026": "cp1026"}

# WHATWG Encoding Standard, index-*.txt, where it departs from the vendor tables.
WHATWG = {
    "windows-1255": {0xCA: "\u05ba"},
    "koi8-u": {0xAE: "\u045e", 0xBE: "\u040e"},
}


def page(codec, start):
    return [bytes([b]).decode(codec, "replace")[0] for b in range(start, 256)]


def quote(chars):
    def one(c):
        n = ord(c)
        if c in "`\\$":
            return "\\" + c
        # Controls, spaces, marks and private characters stay readable in a diff.
        if n < 0x21 or 0x7F <= n <= 0xA0 or n in (0xAD, HOLE) or 0x300 <= n < 0x370 or 0x590 <= n < 0x5D0 \
                or 0x200B <= n <= 0x200F or 0xE000 <= n <= 0xFFFF:
            return f"\\u{n:04x}"
        return c

    return "'" + "".join(one(c).replace("'", "\\'") for c in chars) + "'"


def main():
    rows = []
    for name, codec in PAGES.items():
        chars = page(codec, 0x80)
        for byte, char in WHATWG.get(name, {}).items():
            chars[byte - 0x80] = char
        if name.startswith("windows-"):
            chars = [chr(0x80 + i) if c == HOLE and i < 0x20 else c for i, c in enumerate(chars)]
        assert len(chars) == 128
        rows.append(f"  '{name}': {quote(chars)},")
    for name, codec in EBCDIC.items():
        rows.append(f"  {name}: {quote(page(codec, 0))},".replace(f"  {name}:", f"  '{name}':"))
    out = Path(__file__).resolve().parent.parent / "src/data/single-byte.generated.ts"
    out.write_text(
        "// Generated; do not edit. Regenerate: python3 scripts/single-byte-tables.py\n"
        "// Source: Unicode Consortium vendor mappings as carried by Python, and the WHATWG Encoding Standard (CC0 data).\n"
        "/** Characters of the bytes 80..FF (all 256 for EBCDIC); U+FFFD marks a hole. */\n"
        "export const SINGLE_BYTE: Readonly<Record<string, string>> = {\n" + "\n".join(rows) + "\n};\n",
        encoding="utf-8",
    )
    print(f"{len(rows)} pages, {out.stat().st_size} bytes")


main()
