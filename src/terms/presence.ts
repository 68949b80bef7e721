import { remembered } from './remembered.ts';

/** Which UTF-16 units a text may have. */
export interface Presence {
  /** Whether the text may have any of these; false is certain. */
  any(units: string): boolean;
}

/** Bits for each unit of a text at least, up to one for each unit that there is: of a comment, room for all took longer than the pass. */
const BITS_EACH = 16;

/**
 * A pattern that takes a rare character need not be searched where there is none, and nearly all texts have nearly none. One
 * pass.
 */
export const presenceOf = remembered((text): Presence => new Units(text));

class Units implements Presence {
  /** A bit for each unit, or for all with the same low bits. */
  readonly #bits: Uint32Array;
  readonly #mask: number;

  constructor(text: string) {
    let size = 32;
    while (size < 0x10000 && size < text.length * BITS_EACH) size *= 2;
    const bits = new Uint32Array(size / 32);
    const mask = size - 1;
    this.#bits = bits;
    this.#mask = mask;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i) & mask;
      bits[unit >>> 5]! |= 1 << (unit & 31);
    }
  }

  any(units: string): boolean {
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i) & this.#mask;
      if ((this.#bits[unit >>> 5]! & (1 << (unit & 31))) !== 0) return true;
    }
    return false;
  }
}
