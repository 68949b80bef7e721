import { isEncodingName, resolveLabel, unknownEncoding } from './labels.ts';
import type { PatchList } from './patches.ts';

/** Written for a character that the encoding does not have. */
export const SUBSTITUTE = 0x3f; // ?

/** What a decoder shows for bytes that mean nothing. */
export const REPLACEMENT = 0xfffd;

export interface Encoded {
  readonly bytes: Uint8Array;
  /** How many characters the encoding does not have; a `?` stands for each. */
  readonly missing: number;
}

/**
 * Both directions of one encoding. Neither ever throws on content, both are linear, and neither knows
 * byte order marks: U+FEFF is a character here.
 */
export interface Codec {
  /**
   * Bytes without meaning become U+FFFD. The text is well-formed UTF-16.
   *
   * @param lost collects what {@link encode} would not write again; decoding is a little faster without
   */
  decode(bytes: Uint8Array, lost?: PatchList): string;
  encode(text: string): Encoded;
}

/**
 * The encoding's own name for a name or label.
 *
 * @throws RangeError when nobody knows it
 */
export function encodingName(nameOrLabel: string): string {
  if (isEncodingName(nameOrLabel)) return nameOrLabel;
  const name = resolveLabel(nameOrLabel);
  if (name === null) throw unknownEncoding(nameOrLabel);
  return name;
}
