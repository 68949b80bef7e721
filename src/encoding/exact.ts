import type { BytePatch } from '../types.ts';
import { type Codec, encodingName } from './codec.ts';
import { applyPatches, PatchList } from './patches.ts';
import { codecFor } from './registry.ts';

/** Byte order marks, by encoding. No other encoding has one. */
export const MARKS: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  'utf-32le': [0xff, 0xfe, 0, 0],
  'utf-32be': [0, 0, 0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
};

export interface ExactText {
  readonly text: string;
  readonly bom: boolean;
  readonly patches: readonly BytePatch[];
}

/**
 * Decodes so that {@link rebuildBytes} gives back the very bytes, whatever they are: where decoding and
 * encoding again would change bytes, a patch remembers them.
 */
export function decodeExactly(bytes: Uint8Array, encoding: string): ExactText {
  const name = encodingName(encoding);
  const mark = MARKS[name];
  const bom = mark?.every((byte, i) => bytes[i] === byte) ?? false;
  const body = bom ? bytes.subarray(mark!.length) : bytes;
  const lost = new PatchList(body);
  return { text: codecFor(name).decode(body, lost), bom, patches: lost.finish() };
}

/**
 * The inverse of {@link decodeExactly}: the bytes that were decoded, to the last one.
 *
 * @throws RangeError when `text` is not the text that the patches belong to
 */
export function rebuildBytes(source: {
  readonly text: string;
  readonly encoding: string;
  readonly bom: boolean;
  readonly patches: readonly BytePatch[];
}): Uint8Array {
  const name = encodingName(source.encoding);
  const mark = source.bom ? Uint8Array.from(MARKS[name] ?? []) : new Uint8Array(0);
  return applyPatches(mark, codecFor(name).encode(source.text).bytes, source.patches);
}

/**
 * Decodes, byte order mark and all (it becomes U+FEFF). Bytes without meaning become U+FFFD.
 *
 * @param encoding a name from {@link encodingNames}: `iso-8859-1` is strict Latin-1 here, with C1 controls at
 *   80..9F. Other labels are resolved as WHATWG has it.
 * @throws RangeError when nobody knows the encoding
 */
export function decodeWith(bytes: Uint8Array, encoding: string): string {
  return codecFor(encoding).decode(bytes);
}

/**
 * Encodes; null when the encoding lacks a character (lone surrogates are in none).
 *
 * @throws RangeError when nobody knows the encoding
 */
export function encodeWith(text: string, encoding: string): Uint8Array | null {
  const codec: Codec = codecFor(encoding);
  const { bytes, missing } = codec.encode(text);
  return missing === 0 ? bytes : null;
}
