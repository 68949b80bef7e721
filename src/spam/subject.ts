import { countFunctionWords } from '../terms/function-words.ts';
import type { Remembered } from '../terms/remembered.ts';
import type { Span } from '../types.ts';
import { tellingMatcher } from './lexicon.ts';
import { isQuoted } from './quoted.ts';
import { doubtOfReport } from './reports.ts';
import { leadsSomewhere, tradeNames } from './sign-chains.ts';

/** What each mention of such a trade in an ordinary sentence takes off: the text may be about it. */
const SUBJECT_NATS = 1.3;
const MOST_MENTIONS = 3;
/** Characters around a mention in which grammar is looked for. */
const AROUND = 10;
/** Names that are looked for in the rest of the text; who writes more of them hangs up signs. */
const MOST_NAMES = 8;
/** Characters of the shortest name that is looked for by itself. */
const SHORTEST_NAME = 2;
/** What it takes off that all of them are quoted. */
const QUOTED_NATS = 4;

/**
 * Nats that speak against everything found in a text: how often the trade is mentioned outside of what was found, and the names
 * that were found in it, spoken of, not hung up, with words around that hold a sentence; whether the text reports on it, or
 * quotes it. `found` is sorted and disjoint.
 */
export function doubtOfSubject(document: Remembered, found: readonly Span[]): number {
  const { text } = document;
  let spoken = mentionsOfNames(text, found);
  let next = 0;
  tellingMatcher().scanDocument(document, (start, end) => {
    while (next < found.length && found[next]!.end <= start) next++;
    if (next < found.length && found[next]!.start < end) return;
    if (isSpoken(text, start, end)) spoken++;
  });
  return SUBJECT_NATS * Math.min(MOST_MENTIONS, spoken) + doubtOfSpeaker(document, found);
}

/** Nats that speak against what was found because it is said by somebody else: reported, or quoted. */
export function doubtOfSpeaker(document: Remembered, found: readonly Span[]): number {
  if (found.length === 0) return 0;
  const quoted = found.every((span) => isQuoted(document.text, span));
  return doubtOfReport(document, found) + (quoted ? QUOTED_NATS : 0);
}

/**
 * How often the names of what was found are spoken of where no way to a shop follows: SM娱乐旗下, and not SM娱乐官网. `found` is
 * sorted.
 */
export function mentionsOfNames(text: string, found: readonly Span[]): number {
  const names = new Set(found.slice(0, MOST_NAMES).flatMap(({ start, end }) => tradeNames(text, start, end)));
  let spoken = 0;
  for (const name of names) {
    spoken += timesSpoken(text, name, found, MOST_MENTIONS - spoken);
    if (spoken === MOST_MENTIONS) break;
  }
  return spoken;
}

/** Nats that speak against a sign because the text speaks of the one whose sign it is: 陈慧琳官方网站 below the life of 陈慧琳. */
export function doubtOfName(text: string, name: string, found: readonly Span[]): number {
  return name.length < SHORTEST_NAME ? 0 : SUBJECT_NATS * timesSpoken(text, name, found, MOST_MENTIONS);
}

/** How often, up to `most`, a name is spoken of outside of what was found and where no way to a shop follows. */
function timesSpoken(text: string, name: string, found: readonly Span[], most: number): number {
  let spoken = 0;
  let next = 0;
  for (let at = text.indexOf(name); at >= 0 && spoken < most; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    while (next < found.length && found[next]!.end <= at) next++;
    if (next < found.length && found[next]!.start < end) continue;
    if (!leadsSomewhere(text, end) && isSpoken(text, at, end)) spoken++;
  }
  return spoken;
}

function isSpoken(text: string, start: number, end: number): boolean {
  return countFunctionWords(text, Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)) > 0;
}
