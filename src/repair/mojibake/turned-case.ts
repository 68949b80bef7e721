import { scoreText } from '../../model/index.ts';
import type { Change, Span } from '../../types.ts';
import { type CharsetName, charset, NONE } from './charset.ts';
import type { Plan } from './plan.ts';
import { JOIN_WITHIN } from './segments.ts';
import type { Stretch } from './stretches.ts';

/** Of these each has its capitals where the other has its small letters. */
const TURNED: ReadonlySet<CharsetName> = new Set(['windows-1251', 'koi8-r', 'koi8-u']);
/** Letters that are words in the languages of Cyrillic, and those of them that often open a sentence. */
const ONE_LETTER = /^[авикосуяжіїйзеєў]$/;
const OPENERS = /^[ВСКИАОУЯІЗЄ]$/;
/** Nats a letter that a word taken in may cost. */
const NATURAL_AT = 5.5;
/** Words that are taken in or left out on either side, and how far one goes on, in UTF-16 units. */
const MOST_WORDS = 3;
const REACH = 24;

/**
 * What was written in KOI8-R and read as windows-1251, or the other way round, has its case turned over. Short words make
 * sense either way, and then case tells where damage begins and ends: in `оПХЕГФЮЧ Б яПЕДС НА этом` НА is об, and in
 * `А оПХЕГФЮЧ` А is as it should be.
 */
export function bordersByCase(
  text: string,
  line: Span,
  stretches: readonly Stretch[],
  plan: Plan,
): readonly Stretch[] {
  const [{ written, read }] = plan as [Plan[number]];
  if (plan.length > 1 || !TURNED.has(written) || !TURNED.has(read)) return stretches;
  const reading = (word: string) => reread(word, written, read);
  return stretches.map((stretch) => {
    // Only among small letters do capitals say something.
    if (!isMostlySmall(stretch.after)) return stretch;
    let { start, end } = stretch;
    // A sentence begins with a capital, so that a small letter there is none that it should be.
    for (let i = 0; i < MOST_WORDS && !(opensSentence(text, line, start) && SMALL.test(text[start]!)); i++)
      start += lengthToLeave(text.slice(start, end), reading);
    for (let i = 0; i < MOST_WORDS; i++) end -= lengthToLeaveBehind(text.slice(start, end), reading);
    const opening = reading(text.slice(start, start + 1));
    if (start === stretch.start && !/\p{Lu}/u.test(opening)) {
      const least = Math.max(line.start, start - REACH);
      start -= lengthToTakeIn(text.slice(least, start), reading);
    }
    for (let i = 0; end >= stretch.end && i < MOST_WORDS; i++)
      end += lengthToTakeInBehind(text.slice(end, Math.min(line.end, end + REACH)), reading);
    if (start === stretch.start && end === stretch.end) return stretch;
    return {
      ...stretch,
      start,
      end,
      after: reading(text.slice(start, end)),
      changes: changesIn(text, start, end, reading),
    };
  });
}

type Reading = (text: string) => string;

function reread(text: string, written: CharsetName, read: CharsetName): string {
  const { packed } = charset(read);
  const alphabet = charset(written).alphabet!;
  let after = '';
  for (let i = 0; i < text.length; i++) {
    const byte = packed[text.charCodeAt(i)]!;
    after += byte === NONE ? text[i]! : String.fromCharCode(alphabet[byte]!);
  }
  return after;
}

const SMALL = /\p{Ll}/u;

function opensSentence(text: string, line: Span, at: number): boolean {
  return at === line.start || /[.!?…] ?$/.test(text.slice(Math.max(0, at - 2), at));
}

function isMostlySmall(text: string): boolean {
  return (text.match(/\p{Ll}/gu)?.length ?? 0) > 2 * (text.match(/\p{Lu}/gu)?.length ?? 0);
}

/** Units of a word in front that is as it should be, with what parts it from the next; 0 if it is not, or the only one. */
function lengthToLeave(text: string, reading: Reading): number {
  const [found, word, next] = /^(\p{L}+)[^\p{L}]+(\p{L}+)/u.exec(text) ?? [];
  if (found === undefined || !isAsItShould(word!, reading)) {
    if (word === undefined || !OPENERS.test(word) || !/^\p{Lu}\p{Ll}/u.test(reading(next!))) return 0;
  }
  return found!.length - next!.length;
}

function lengthToLeaveBehind(text: string, reading: Reading): number {
  const [found, previous, word] = /(\p{L}+)[^\p{L}]+(\p{L}+)$/u.exec(text) ?? [];
  return found !== undefined && isAsItShould(word!, reading) ? found.length - previous!.length : 0;
}

/** Would what has its case as it should have it turned over, and be no likelier a word? */
function isAsItShould(word: string, reading: Reading): boolean {
  const after = reading(word);
  if (word.length === 1) return SMALL.test(word) ? ONE_LETTER.test(word) : !ONE_LETTER.test(after);
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) return true;
  return /^\p{Ll}+$/u.test(word) && scoreText(word).perCharacter < scoreText(after).perCharacter;
}

/** Units of a word in capitals at the end of what stands in front, that is damaged as well. */
function lengthToTakeIn(text: string, reading: Reading): number {
  const [found, before, word] = /(\p{L}*[^\p{L}]*)(?<!\p{L})(\p{Lu}+),? $/u.exec(text) ?? [];
  if (found === undefined || !/\p{Ll},? $/u.test(before!)) return 0;
  return isTurned(word!, reading) ? found.length - before!.length : 0;
}

function lengthToTakeInBehind(text: string, reading: Reading): number {
  const [found, word, next] = /^,? (\p{Lu}+)(?!\p{L})(?: (\p{L}+))?/u.exec(text) ?? [];
  if (found === undefined || !isTurned(word!, reading)) return 0;
  if (next !== undefined && /^\p{Lu}{2}/u.test(next)) return 0;
  const isOpener = OPENERS.test(word!) && !(next !== undefined && /^\p{Ll}/u.test(next));
  return isOpener ? 0 : found.length - (next === undefined ? 0 : next.length + 1);
}

/** Does a word in capitals become one in small letters? */
function isTurned(word: string, reading: Reading): boolean {
  const after = reading(word);
  if (!/^\p{Ll}+$/u.test(after)) return false;
  return word.length === 1 ? ONE_LETTER.test(after) : scoreText(after).perCharacter < NATURAL_AT;
}

/** Character for character; those near each other together. */
function changesIn(text: string, start: number, end: number, reading: Reading): Change[] {
  const changes: Change[] = [];
  for (let i = start; i < end; i++) {
    if (reading(text[i]!) === text[i]) continue;
    const last = changes.at(-1);
    const from = last !== undefined && i - last.end < JOIN_WITHIN ? last.start : i;
    if (from < i) changes.pop();
    changes.push({ start: from, end: i + 1, after: reading(text.slice(from, i + 1)) });
  }
  return changes;
}
