import { remembered } from '../terms/remembered.ts';

/** What a text has of disguise, at a glance. Most texts have none of it, and need not be searched. */
export interface Glance {
  /** Letters in styles that no keyboard writes, full width among them; or half of a pair that may be one. */
  readonly styled: boolean;
  /** Letters or figures that stand alone, one after the other: `A L E X`. */
  readonly spelt: boolean;
  /** Figures and signs right behind a letter, and right in front of one: `s3l0t`. */
  readonly mixed: boolean;
  /** A sign, or what may begin a pictograph, right behind a character of a dense script. */
  readonly wedged: boolean;
  /** A figure in front of a dash, and one between two spaces. */
  readonly dashed: boolean;
  readonly spaced: boolean;
  /** A character beyond the alphabets. */
  readonly dense: boolean;
}

const LETTER = 1;
const SIGN = 2;
const FIGURE = 4;
const SPACE = 8;
const DASH = 16;
const STYLED = 32;
const WEDGE = 64;
const DENSE = 128;

let memo: Uint8Array | undefined;

function kindTable(): Uint8Array {
  if (memo !== undefined) return memo;
  const kinds = new Uint8Array(0x10000);
  const mark = (kind: number, first: number, last = first) => {
    for (let unit = first; unit <= last; unit++) kinds[unit]! |= kind;
  };
  mark(LETTER, 0x41, 0x5a);
  mark(LETTER, 0x61, 0x7a);
  mark(FIGURE | SIGN, 0x30, 0x39);
  for (const sign of '@$') mark(SIGN, sign.charCodeAt(0));
  mark(SPACE, 0x20);
  for (const dash of '-_') mark(DASH, dash.charCodeAt(0));
  // 𝗯 ⓑ b̶ ｂ, and the first half of 𝗯 and 🄱.
  for (const half of [0xd835, 0xd83c]) mark(STYLED, half);
  mark(STYLED, 0x24b6, 0x24e9);
  mark(STYLED, 0x332, 0x338);
  mark(STYLED, 0x353, 0x35f);
  mark(STYLED, 0xff21, 0xff5a);
  // With the pictographs outside of the blocks of symbols.
  for (const sign of '#*&^~￥|/.·©®〰〽㊗㊙') mark(WEDGE, sign.charCodeAt(0));
  mark(WEDGE, 0x2000, 0x2fff);
  mark(WEDGE, 0xd83c, 0xd83e);
  mark(DENSE, 0x2e80, 0xffff);
  memo = kinds;
  return kinds;
}

/** Single letters and figures, each behind a space, that make a word spelt out. */
const FEWEST_SPELT = 4;

/** One pass for all rules of the step. */
export const glanceOf = remembered((text): Glance => {
  const kinds = kindTable();
  let seen = 0;
  let before = 0;
  let first = 0;
  // Pairs of neighbours that were seen: a letter and a sign, a sign and a letter, and so on.
  let [letterSign, signLetter, wedged, dashed, spaced, spelt] = [false, false, false, false, false, false];
  let alone = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]!;
    seen |= kind;
    if ((kind & WEDGE) !== 0) {
      if ((before & DENSE) !== 0) wedged = true;
    } else if ((kind & LETTER) !== 0) {
      if ((before & SIGN) !== 0) signLetter = true;
    } else if ((kind & SIGN) !== 0) {
      if ((before & LETTER) !== 0) letterSign = true;
    } else if ((kind & (SPACE | DASH)) !== 0) {
      if ((kind & DASH) !== 0) {
        if ((before & FIGURE) !== 0) dashed = true;
      } else if ((before & (LETTER | FIGURE)) !== 0 && (first & SPACE) !== 0) {
        if ((before & FIGURE) !== 0) spaced = true;
        if (++alone >= FEWEST_SPELT - 1) spelt = true;
      } else alone = 0;
    }
    first = before;
    before = kind;
  }
  const [styled, dense] = [(seen & STYLED) !== 0, (seen & DENSE) !== 0];
  return { styled, spelt, mixed: letterSign && signLetter, wedged, dashed, spaced, dense };
});
