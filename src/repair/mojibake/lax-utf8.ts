import { classOf, nats } from '../../model/index.ts';
import type { Change, Proposal } from '../../types.ts';
import type { Glance } from '../glance/glance.ts';
import { DENSE, WORDY } from '../glance/traits.ts';
import type { RepairStep } from '../step.ts';
import { confidenceOf, ENOUGH } from './confidence.ts';
import { costInPlace } from './naturalness.ts';

/**
 * A decoder that takes any byte from E0 on for the first of three, and never looks whether the other two
 * are continuation bytes, keeps only six bits of each:
 *
 *     passé ce     E9       20       63            é, space, c
 *     pass頣e      1001  100000  100011  = U+9823  the top two bits of the space and of c are lost
 */
export function readLaxly(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const byte = text.charCodeAt(i);
    if (byte >= 0xe0 && byte < 0xf0 && i + 2 < text.length) {
      out += String.fromCharCode(
        ((byte & 15) << 12) | ((text.charCodeAt(i + 1) & 63) << 6) | (text.charCodeAt(i + 2) & 63),
      );
      i += 2;
    } else out += text[i];
  }
  return out;
}

/** Nats that one such character must win to be counted, and the prior against the first in a text. */
const LEAST_EACH = 4;
const CAUTION = 4;

/** Latin text whose accented letters swallowed the two letters behind them. */
export const repairLaxUtf8: RepairStep = (text, context) => {
  const changes: Change[] = [];
  let evidence = 0;
  for (const index of besideLetters(text, context.glance(text))) {
    if (!standsInLatin(text, index)) continue;
    const { after, gain } = likeliest(text, index);
    if (gain < LEAST_EACH) continue;
    changes.push({ start: index, end: index + 1, after });
    evidence += gain;
  }
  if (isAmongIdeographs(context.glance(text), changes.length)) return [];
  // Between spaces stands what a dictionary speaks of.
  if (!changes.some((change) => isAttached(text, change))) return [];
  if (evidence - CAUTION < ENOUGH / 2) return [];
  const proposal: Proposal = {
    rule: 'mojibake/lax-utf8',
    severity: 'major',
    start: changes[0]!.start,
    end: changes[changes.length - 1]!.end,
    confidence: confidenceOf(evidence - CAUTION),
    message: `A careless UTF-8 decoder swallowed the letters behind ${changes.length} accented ones.`,
    data: {
      evidence: Math.round(evidence * 10) / 10,
      uncertain: changes.map(({ start, after }) => ({ at: start, text: after })),
    },
    fix: changes,
  };
  return [proposal];
};

/** Where a character that such a decoder makes stands in front of a Latin letter, or behind one and maybe a space. */
function besideLetters(text: string, { bounds, places, traits, striking, present }: Glance): number[] {
  const found: number[] = [];
  if ((present & DENSE) === 0) return found;
  let last = -1;
  const look = (at: number) => {
    if (at > last && isBesideLetter(text, at)) found.push(at);
    last = Math.max(last, at);
  };
  let next = 0;
  for (let run = 0; run < bounds.length; run += 2) {
    const end = bounds[run + 1]!;
    look(bounds[run]!);
    // Inside a run, only behind a letter with an accent.
    for (; next < striking.length && places[striking[next]!]! < end; next++) {
      const place = striking[next]!;
      if ((traits[place]! & WORDY) !== 0 && places[place]! + 1 < end) look(places[place]! + 1);
    }
    look(end - 1);
  }
  return found;
}

function isBesideLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x3000 || unit > 0xd7ff) return false;
  const next = text.charCodeAt(at + 1);
  if ((next >= 0x61 && next <= 0x7a) || next === APOSTROPHE) return true;
  const before = text.charCodeAt(at - 1);
  return isLatin(before === SPACE ? text.charCodeAt(at - 2) : before);
}

/** Ideographs and syllables to one that would be a letter, from which on the text is in their script. */
const AMONG = 10;

function isAmongIdeographs({ places, traits }: Glance, changes: number): boolean {
  const most = AMONG * changes;
  let count = 0;
  for (let place = 0; place < places.length; place++)
    if ((traits[place]! & DENSE) !== 0 && ++count > most) return true;
  return false;
}

function isAttached(text: string, { start, end }: Change): boolean {
  return isLatin(text.charCodeAt(start - 1)) || isLatin(text.charCodeAt(end));
}

const APOSTROPHE = 0x27;
const SPACE = 0x20;

function isLatin(unit: number): boolean {
  const folded = unit | 0x20;
  return (folded >= 0x61 && folded <= 0x7a) || unit === APOSTROPHE || (unit >= 0xc0 && unit <= 0xff);
}

const NEARBY = 6;

/** Are the letters around it Latin, and not of the script that it seems to be of? */
function standsInLatin(text: string, at: number): boolean {
  let latin = 0;
  let others = 0;
  for (let i = Math.max(0, at - NEARBY); i < Math.min(text.length, at + NEARBY + 1); i++) {
    if (i === at) continue;
    const name = classOf(text.charCodeAt(i));
    if (name === 'latin' || name === 'latin-accented' || name === 'space') latin++;
    else if (text.charCodeAt(i) >= 0x3000) others++;
  }
  return latin >= 4 && others <= 1;
}

/** The letter and the two behind it that fit best; 16 ways to restore the lost bits. */
function likeliest(text: string, at: number): { after: string; gain: number } {
  const unit = text.charCodeAt(at);
  const lead = 0xe0 | (unit >> 12);
  const before = costInPlace(text, at, at + 1, null, nats);
  let after = '';
  let least = Number.POSITIVE_INFINITY;
  for (let top = 0; top < 16; top++) {
    const second = ((unit >> 6) & 0x3f) | ((top >> 2) << 6);
    const third = (unit & 0x3f) | ((top & 3) << 6);
    if (!isLetter(second) || !isLetter(third)) continue;
    const instead = String.fromCharCode(lead, second, third);
    if (CAPITAL_INSIDE.test(text.slice(Math.max(0, at - 1), at) + instead)) continue;
    const cost = costInPlace(text, at, at + 1, instead, nats);
    if (cost < least) {
      least = cost;
      after = instead;
    }
  }
  return { after, gain: before - least };
}

/** Nobody writes one in the middle of a word. `ab퐢s` is a letter of mathematics cut to 16 bits, and no `abíÐbs`. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;

function isLetter(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte >= 0xc0 || byte === 0xa0;
}
