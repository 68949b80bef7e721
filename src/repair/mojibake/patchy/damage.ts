/**
 * A UTF-8 decoder that takes each byte it cannot read for a letter of ISO 8859-1 instead of U+FFFD. libxml2's HTML parser
 * does so where a page says that it is UTF-8 and is not, and with it all that is built on it (lxml, Nokogiri, PHP's DOM).
 *
 *     们的公     C3 C7   B5 C4   B9 AB
 *     ÃǵĹ«     Ã  ^^^^^   ^^^^^   «      C7 B5 is ǵ in UTF-8, and C4 B9 is Ĺ; the others are no UTF-8
 */
export function readPatchily(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    const size = sizeOf(bytes, at);
    let point = bytes[at]! & (size === 1 ? 0xff : 0xff >> (size + 1));
    for (let i = 1; i < size; i++) point = (point << 6) | (bytes[at + i]! & 0x3f);
    out += String.fromCodePoint(point);
    at += size;
  }
  return out;
}

/** Bytes of the UTF-8 character at `at`, 1 where there is none. */
function sizeOf(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const size = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
  for (let i = 1; i < size; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 1;
  if (size < 3) return size;
  const second = bytes[at + 1]!;
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isNone = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return isOverlong || isNone ? 1 : size;
}
