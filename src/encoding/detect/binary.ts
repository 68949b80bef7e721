/** First bytes of formats that are no text; what they are is written behind them. */
const MAGIC: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff], // JPEG
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], // PNG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and what is built on it
  [0x1f, 0x8b, 0x08], // gzip
  [0x42, 0x5a, 0x68, 0x39], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // Zstandard
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21, 0x1a], // RAR
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], // OLE: old Office documents
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x00, 0x61, 0x73, 0x6d], // WebAssembly
  [0x77, 0x4f, 0x46, 0x46], // WOFF
  [0x77, 0x4f, 0x46, 0x32], // WOFF2
  [0x4f, 0x67, 0x67, 0x53], // Ogg
  [0x49, 0x44, 0x33], // MP3 with ID3
];

/** Bytes that are looked at. */
const WINDOW = 8192;

/** Does it begin like an image, an archive, a font, ...? */
export function hasMagic(bytes: Uint8Array): boolean {
  return MAGIC.some((magic) => magic.every((byte, i) => bytes[i] === byte));
}

/** Is this no text in any encoding? Call only when UTF-16 and UTF-32, which are full of NULs, are ruled out. */
export function looksBinary(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, WINDOW);
  let controls = 0;
  let nuls = 0;
  for (let i = 0; i < size; i++) {
    if (CONTROL[bytes[i]!] === 1) controls++;
    if (bytes[i] === 0) nuls++;
  }
  // One stray NUL is damage; three and more, one byte in forty, are no text. Of the others DOS documents have
  // some (they were arrows and hearts on the screen), but random bytes have one in ten.
  return nuls > 2 ? controls * 40 > size : controls > 2 && controls * 16 > size;
}

/** C0 controls and DEL, but TAB, LF, VT, FF, CR, the shifts of ISO 2022, the end of file of DOS, and ESC. */
const CONTROL = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte++) CONTROL[byte] = 1;
for (const byte of [9, 10, 11, 12, 13, 14, 15, 0x1a, 0x1b]) CONTROL[byte] = 0;
CONTROL[0x7f] = 1;
