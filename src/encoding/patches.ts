import type { BytePatch } from '../types.ts';

/**
 * Collects what a round trip through text would lose.
 *
 * A decoder reports each stretch of input that its own encoder would not write again. Positions of patches
 * count in the *re-encoded* bytes; since all other stretches come back as they were, those follow from the
 * input positions and one running difference. Stretches that touch melt into one patch.
 */
export class PatchList {
  readonly #bytes: Uint8Array;
  readonly #patches: BytePatch[] = [];
  /** Re-encoded position minus input position, behind the last stretch. */
  #shift = 0;
  #start = -1; // input span of the pending patch
  #end = -1;
  #remove = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** `bytes[start, end)` would be written as `written` bytes, not these. Calls come in order. */
  add(start: number, end: number, written: number): void {
    if (start !== this.#end) {
      this.#flush();
      this.#start = start;
    }
    this.#end = end;
    this.#remove += written;
  }

  finish(): readonly BytePatch[] {
    this.#flush();
    return this.#patches;
  }

  #flush(): void {
    if (this.#start < 0) return;
    const at = this.#start + this.#shift;
    this.#patches.push({ at, remove: this.#remove, bytes: toHex(this.#bytes, this.#start, this.#end) });
    this.#shift += this.#remove - (this.#end - this.#start);
    this.#start = -1;
    this.#end = -1;
    this.#remove = 0;
  }
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function toHex(bytes: Uint8Array, start: number, end: number): string {
  let hex = '';
  for (let i = start; i < end; i++) hex += HEX[bytes[i]!];
  return hex;
}

/**
 * `encoded` with `patches` applied and `prefix` in front.
 *
 * @throws RangeError when a patch does not fit, which means that text and patches do not belong together
 */
export function applyPatches(
  prefix: Uint8Array,
  encoded: Uint8Array,
  patches: readonly BytePatch[],
): Uint8Array {
  if (patches.length === 0 && prefix.length === 0) return encoded;
  let size = prefix.length + encoded.length;
  for (const { remove, bytes } of patches) size += bytes.length / 2 - remove;
  const out = new Uint8Array(size);
  out.set(prefix);
  let to = prefix.length;
  let from = 0;
  for (const { at, remove, bytes } of patches) {
    if (at < from || at + remove > encoded.length) {
      throw new RangeError(`patch at byte ${at} does not fit: the text is not the one that was decoded`);
    }
    out.set(encoded.subarray(from, at), to);
    to += at - from;
    for (let i = 0; i < bytes.length; i += 2) out[to++] = Number.parseInt(bytes.slice(i, i + 2), 16);
    from = at + remove;
  }
  out.set(encoded.subarray(from), to);
  return out;
}
