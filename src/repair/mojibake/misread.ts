import { encodeWith } from '../../encoding/index.ts';
import { type Charset, charset, NONE } from './charset.ts';
import type { Misreading } from './names.ts';

/** What a decoder does with bytes that it cannot read. */
export interface Losses {
  /** What it writes for them. */
  readonly mark: '\ufffd' | '?' | '';
  /**
   * Whether a lead byte goes alone, as in iconv, or takes the byte behind it along, unless that is ASCII, as browsers
   * must have it (WHATWG Encoding, the decoders of the multi-byte encodings).
   */
  readonly takes: 'byte' | 'pair';
}

/**
 * The damage itself: `text`, written in one encoding and read with another. Null when the encoding has no bytes for it.
 * Bytes that the reader leaves undefined become C1 controls (see {@link charset}); those that it cannot read are lost.
 *
 *     京         E4 BA AC in UTF-8
 *     äº¬        the same three bytes in windows-1252
 *     浜�        and in GBK, of which the third is half a character
 */
export function misread(
  text: string,
  { written, read }: Misreading,
  { mark, takes }: Losses = { mark: '\ufffd', takes: 'byte' },
): string | null {
  const bytes = encodeWith(text, written === 'cp950' ? 'big5' : written);
  if (bytes === null) return null;
  const reader = charset(read);
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    const decoded = reader.decode(bytes, at, bytes.length);
    out += decoded === NONE ? mark : String.fromCodePoint(decoded >> 3);
    if (decoded !== NONE) at += decoded & 7;
    else at += takes === 'pair' && takesAnother(bytes, at, reader) ? 2 : 1;
  }
  return out;
}

function takesAnother(bytes: Uint8Array, at: number, reader: Charset): boolean {
  return reader.multibyte && isLead(bytes[at]!, reader) && (bytes[at + 1] ?? 0) > 0x7f;
}

function isLead(byte: number, { name }: Charset): boolean {
  if (name === 'shift_jis') return (byte > 0x80 && byte < 0xa0) || (byte >= 0xe0 && byte < 0xfd);
  if (name === 'euc-jp') return byte === 0x8e || byte === 0x8f || (byte > 0xa0 && byte < 0xff);
  return name !== 'utf-8' && byte > 0x80 && byte < 0xff;
}
