/**
 * Growing outputs without an object per character: decoders write UTF-16 units into one reused block that
 * is turned into a string whenever it fills up; encoders write bytes into an array that doubles.
 */

/** Units per block. Small enough to stay in cache, large enough that turning it into a string is cheap. */
export const BLOCK = 1 << 15;

// UTF-16LE is the one encoding besides UTF-8 for which every runtime's TextDecoder is right; we never hand
// it a lone surrogate. All platforms that run JavaScript are little-endian.
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The first `length` units as a string. They must be well-formed UTF-16. */
export function unitsToString(units: Uint16Array, length: number): string {
  return utf16.decode(length === units.length ? units : units.subarray(0, length));
}

/** Bytes of an encoder. */
export class ByteWriter {
  bytes: Uint8Array;
  length = 0;

  constructor(capacity: number) {
    this.bytes = new Uint8Array(Math.max(capacity, 16));
  }

  /** Makes room for `more` bytes and returns the array to write them to, from `length` on. */
  reserve(more: number): Uint8Array {
    if (this.length + more > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    return this.bytes;
  }

  push(byte: number): void {
    this.reserve(1)[this.length++] = byte;
  }

  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}
