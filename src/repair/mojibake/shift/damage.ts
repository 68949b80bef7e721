import { type CharsetName, charset, NONE } from '../charset.ts';

/**
 * The damage itself: a text in a double-byte encoding from which one byte was dropped, as a decoder reads it that writes
 * U+FFFD for what makes no character and then goes on with the next byte. Null when the encoding has no bytes for it.
 *
 *     的夜市    B5 C4  D2 B9  CA D0
 *     的故�     B5 C4  B9 CA  D0          without the third byte
 */
export function loseByte(text: string, encoding: CharsetName, at: number): string | null {
  const { encode, decode } = charset(encoding);
  const written: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const packed = encode(text.charCodeAt(i));
    if (packed === NONE || packed > 0xffff) return null;
    if (packed > 0xff) written.push(packed >> 8);
    written.push(packed & 0xff);
  }
  const bytes = Uint8Array.from(written.filter((_, i) => i !== at));
  let out = '';
  for (let i = 0; i < bytes.length; ) {
    const decoded = decode(bytes, i, bytes.length);
    out += decoded === NONE ? '\ufffd' : String.fromCodePoint(decoded >> 3);
    i += decoded === NONE ? 1 : decoded & 7;
  }
  return out;
}
