import { MARKS } from '../exact.ts';

/** The longer marks first: FF FE 00 00 would pass for UTF-16LE and a NUL. */
const ORDER = ['utf-8', 'utf-32le', 'utf-32be', 'utf-16le', 'utf-16be', 'gb18030'];

/** The encoding whose byte order mark stands in front, or null. */
export function findMark(bytes: Uint8Array): string | null {
  const found = ORDER.find((name) => MARKS[name]!.every((byte, i) => bytes[i] === byte));
  // UTF-16LE text that begins with NUL is rarer than UTF-32LE, but UTF-32 comes in fours.
  return found === 'utf-32le' && bytes.length % 4 !== 0 && bytes.length % 2 === 0
    ? 'utf-16le'
    : (found ?? null);
}
