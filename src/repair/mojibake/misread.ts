import { encodeWith } from '../../encoding/index.ts';
import { charset, none } from './charset.ts';
import type { Misreading } from './names.ts';

/**
 * The damage itself: `text`, written in one encoding and read with another. Null when the encoding has no bytes for it.
 * Bytes that the reader leaves undefined become C1 controls (see {@link charset}); those that it cannot read, U+FFFD.
 *
 *     京         E4 BA AC in UTF-8
 *     äº¬        the same three bytes in windows-1252
 */
export function misread(text: string, { written, read }: Misreading): string | null {
  const bytes = encodeWith(text, written === 'cp950' ? 'big5' : written);
  if (bytes === null) return null;
  const { decode } = charset(read);
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    const decoded = decode(bytes, at, bytes.length);
    out += decoded === none ? '\ufffd' : String.fromCodePoint(decoded >> 3);
    at += decoded === none ? 1 : decoded & 7;
  }
  return out;
}
