import { pageUnits } from '../single-byte.ts';
import { STATE } from './costs.ts';
import { type Letters, lettersOf } from './letters.ts';
import { traitsOf } from './traits.ts';

/** A page seen by one language: all that the cost of a byte pair needs, by byte. */
export interface Reading {
  readonly letters: Letters;
  readonly classes: Uint8Array;
  readonly extra: Float32Array;
  readonly states: Uint8Array;
}

/** What closes a word in a sample, whatever it means in the page. */
const BORDER = 10;

const readings = new Map<string, Map<string, Reading>>();
const pages = new Map<string, PageTraits>();

/** Traits of all bytes of a page, side by side. */
interface PageTraits {
  readonly lower: Uint16Array;
  readonly states: Uint8Array;
  readonly costs: Float32Array;
}

export function readingOf(name: string, language: string): Reading {
  let ofPage = readings.get(name);
  if (ofPage === undefined) {
    ofPage = new Map();
    readings.set(name, ofPage);
  }
  let reading = ofPage.get(language);
  if (reading === undefined) {
    reading = read(pageTraits(name), lettersOf(language));
    ofPage.set(language, reading);
  }
  return reading;
}

function pageTraits(name: string): PageTraits {
  let page = pages.get(name);
  if (page === undefined) {
    const units = pageUnits(name)!;
    page = { lower: new Uint16Array(256), states: new Uint8Array(256), costs: new Float32Array(256) };
    for (let byte = 0; byte < 256; byte++) {
      const { lower, state, cost } = traitsOf(units[byte]!);
      page.lower[byte] = lower;
      page.states[byte] = state;
      page.costs[byte] = cost;
    }
    page.costs[BORDER] = 0;
    pages.set(name, page);
  }
  return page;
}

function read({ lower, states: kinds, costs }: PageTraits, letters: Letters): Reading {
  const classes = new Uint8Array(256);
  const extra = costs.slice();
  const states = kinds.slice();
  for (let byte = 0; byte < 256; byte++) {
    const kind = kinds[byte]!;
    const isCased = kind === STATE.upper || kind === STATE.lower;
    const unit = lower[byte]!;
    // Only a letter or a mark of a script without cases can be in the alphabet.
    const letterClass = isCased || kind === STATE.sign ? (letters.classes.get(unit) ?? 0) : 0;
    if (letterClass === 0) {
      if (isCased && unit < 0x80) states[byte] = STATE.latin;
      continue;
    }
    classes[byte] = letterClass;
    extra[byte] = 0;
    if (!isCased) states[byte] = STATE.caseless;
  }
  return { letters, classes, extra, states };
}
