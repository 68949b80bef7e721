/**
 * The browser's twin of `source.ts`: there, TextDecoder follows the standard, and its answers to all pairs at once
 * are the table. Never use this one in Node.
 */
import { writeFourBytes } from './four-bytes.ts';
import type { MappingSink, TableSource } from './source.ts';

const LF = 10;
const HOLE = 0xfffd;

export function readMapping(encoding: TableSource, sink: MappingSink): void {
  const codes: number[] = [];
  for (let byte = 0; byte < 0x100; byte++) if (byte !== LF) codes.push(byte);
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x30; trail < 0xff; trail++) codes.push((lead << 8) | trail);
  if (encoding === 'euc-jp')
    for (let lead = 0xa1; lead < 0xff; lead++)
      for (let trail = 0xa1; trail < 0xff; trail++) codes.push(0x8f0000 | (lead << 8) | trail);
  const probe = new Uint8Array(codes.length * 4);
  let at = 0;
  for (const code of codes) {
    if (code > 0xffff) probe[at++] = code >> 16;
    if (code > 0xff) probe[at++] = (code >> 8) & 0xff;
    probe[at++] = code & 0xff;
    probe[at++] = LF; // nobody takes it for half a character
  }
  const lines = decode(encoding, probe.subarray(0, at)).split('\n');
  codes.forEach((code, k) => {
    const [first, second, third] = Array.from(lines[k]!, (character) => character.codePointAt(0)!);
    if (first === undefined || first === HOLE || third !== undefined) return;
    // Two characters are one pair's only as a letter with its combining macron or caron; others are two bytes' own.
    if (second === undefined || second === 0x304 || second === 0x30c) sink(code, first, second ?? 0);
  });
}

export function readFourByteUnits(count: number): Uint16Array {
  const probe = new Uint8Array(count * 5);
  for (let number = 0, at = 0; number < count; number++) {
    at = writeFourBytes(probe, at, number);
    probe[at++] = LF;
  }
  const lines = decode('gb18030', probe).split('\n');
  const units = new Uint16Array(count);
  for (let number = 0; number < count; number++)
    if (lines[number]!.length === 1) units[number] = lines[number]!.charCodeAt(0);
  return units;
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
