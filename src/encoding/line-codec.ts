import { ByteWriter } from './buffers.ts';
import type { Codec, Encoded } from './codec.ts';
import type { PatchList } from './patches.ts';

/**
 * A seven-bit encoding with shifts (ISO-2022, HZ, UTF-7). Whether a byte comes back depends on all shifts
 * before it, so a round trip cannot be judged character by character. It is judged line by line instead:
 * encoders return to ASCII at every LF, and one odd escape costs one line and no more.
 */
export interface LineMachine {
  /** A new decoder, in its initial state. */
  start(): LineDecoder;
  /** Writes one line with its LF; returns the number of characters that the encoding lacks. */
  encodeLine(line: string, isFirst: boolean, into: ByteWriter): number;
}

export interface LineDecoder {
  /** Decodes from `from` up to and including the next LF that is a character; `end` is behind it. */
  line(bytes: Uint8Array, from: number): { readonly text: string; readonly end: number };
}

export function lineCodec(machine: LineMachine): Codec {
  return {
    decode: (bytes, lost) => decode(machine, bytes, lost),
    encode: (text) => encode(machine, text),
  };
}

function decode(machine: LineMachine, bytes: Uint8Array, lost?: PatchList): string {
  const decoder = machine.start();
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { text, end } = decoder.line(bytes, at);
    if (lost !== undefined) {
      const writer = new ByteWriter(end - at + 16);
      // A last line without a character is no line to an encoder.
      if (text !== '') machine.encodeLine(text, at === 0, writer);
      compare(bytes.subarray(at, end), writer.finish(), at, lost);
    }
    parts.push(text);
    at = end;
  }
  return parts.join('');
}

/** Reports the part between the common beginning and the common end. */
function compare(original: Uint8Array, written: Uint8Array, at: number, lost: PatchList): void {
  const shorter = Math.min(original.length, written.length);
  let head = 0;
  while (head < shorter && original[head] === written[head]) head++;
  if (head === original.length && head === written.length) return;
  let tail = 0;
  while (
    tail < shorter - head &&
    original[original.length - 1 - tail] === written[written.length - 1 - tail]
  ) {
    tail++;
  }
  lost.add(at + head, at + original.length - tail, written.length - tail - head);
}

function encode(machine: LineMachine, text: string): Encoded {
  const writer = new ByteWriter(text.length + (text.length >> 1));
  let missing = 0;
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed + 1;
    missing += machine.encodeLine(text.slice(at, end), at === 0, writer);
    at = end;
  }
  return { bytes: writer.finish(), missing };
}
