import { remembered } from './remembered.ts';

/** Which UTF-16 units a text has. */
export interface Presence {
  /** Whether the text has any of these. */
  any(units: string): boolean;
}

/**
 * A pattern that takes a rare character need not be searched where there is none, and nearly all texts have nearly none. One
 * pass.
 */
export const presenceOf = remembered((text): Presence => new Units(text));

class Units implements Presence {
  readonly #bits = new Uint32Array(0x10000 / 32);

  constructor(text: string) {
    const bits = this.#bits;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      bits[unit >>> 5]! |= 1 << (unit & 31);
    }
  }

  any(units: string): boolean {
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i);
      if ((this.#bits[unit >>> 5]! & (1 << (unit & 31))) !== 0) return true;
    }
    return false;
  }
}
