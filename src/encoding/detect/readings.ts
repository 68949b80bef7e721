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

const readings = new Map<string, Reading>();
const pages = new Map<string, Uint16Array>();

export function readingOf(name: string, language: string): Reading {
  const key = `${name}/${language}`;
  let reading = readings.get(key);
  if (reading === undefined) {
    reading = read(name, lettersOf(language));
    readings.set(key, reading);
  }
  return reading;
}

function read(name: string, letters: Letters): Reading {
  let units = pages.get(name);
  if (units === undefined) {
    units = pageUnits(name)!;
    pages.set(name, units);
  }
  const classes = new Uint8Array(256);
  const extra = new Float32Array(256);
  const states = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const { lower, state, cost } = traitsOf(units[byte]!);
    const letterClass = letters.classes.get(lower) ?? 0;
    const cased = state === STATE.upper || state === STATE.lower;
    classes[byte] = letterClass;
    states[byte] = state;
    if (letterClass !== 0 && !cased) states[byte] = STATE.caseless;
    if (letterClass !== 0) continue;
    if (cased && lower < 0x80) states[byte] = STATE.latin;
    extra[byte] = cost;
  }
  extra[BORDER] = 0;
  return { letters, classes, extra, states };
}
