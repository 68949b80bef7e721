import { FROM_S2TWP, FROM_TONGWEN } from '../data/conversion-words.generated.ts';
import { scoreText } from '../model/index.ts';
import type { Change } from '../types.ts';
import { LongestMatch } from './longest-match.ts';
import { blankOut, type OpenccConfiguration, runConfiguration } from './opencc.ts';
import { simplify } from './simplify.ts';
import { SIMPLIFIED_NAMES_BEFORE } from './spellings.ts';

/**
 * Undoes a conversion from Simplified, knowing what made it.
 *
 * Characters go back by OpenCC. Words go back by the converter's own tables read backwards: 程序 written by s2twp
 * was 进程, 處理程序 written by tongwen was 进程 too. Where several words may stand behind one, the text model
 * reads each in its place, and the more common one has the advantage.
 */
export function restore(text: string, profile: string): Change[] {
  const words = wordsBehind(text, profile);
  const characters = runConfiguration(blankOut(text, words), BACKWARDS[profile] ?? 'tw2s', {
    before: SIMPLIFIED_NAMES_BEFORE,
  });
  return [...characters, ...words]
    .filter(({ start, end, after }) => text.slice(start, end) !== after)
    .sort((a, b) => a.start - b.start);
}

const BACKWARDS: Readonly<Record<string, OpenccConfiguration>> = { s2hk: 'hk2s', s2t: 't2s' };
const TABLES: Readonly<Record<string, string>> = { s2twp: FROM_S2TWP, tongwen: FROM_TONGWEN };
/** Characters read on either side of a word. */
const CONTEXT = 3;
/** What a tenth of a nat of rarity counts: a little less than it says, since texts have their topics. */
const TENTHS = 0.07;

const tables = new Map<string, LongestMatch>();

/** The words that a converter which exchanges words wrote, each with what it likely read. */
export function wordsBehind(text: string, profile: string): Change[] {
  const source = TABLES[profile];
  if (source === undefined) return [];
  const table = tables.get(profile) ?? new LongestMatch([source]);
  tables.set(profile, table);
  const simplified = simplify(text);
  const changes: Change[] = [];
  for (let at = 0; at < text.length; ) {
    const length = table.matchAt(text, at, text.length);
    if (length > 0) {
      const left = simplified.slice(Math.max(0, at - CONTEXT), at);
      const right = simplified.slice(at + length, at + length + CONTEXT);
      changes.push({
        start: at,
        end: at + length,
        after: likeliest(table.get(text.slice(at, at + length))!, left, right),
      });
    }
    at += Math.max(1, length);
  }
  return changes;
}

function likeliest(candidates: string, left: string, right: string): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates.split(',')) {
    const digits = candidate.search(/\d/u);
    const word = candidate.slice(0, digits);
    if (digits + 1 === candidate.length && !candidates.includes(',')) return word;
    const cost = scoreText(left + word + right).nats + Number(candidate.slice(digits)) * TENTHS;
    if (cost < least) {
      least = cost;
      best = word;
    }
  }
  return best;
}
