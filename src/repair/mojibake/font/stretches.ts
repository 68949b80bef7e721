import type { Span } from '../../../types.ts';
import { type Font, priceOf, readWord } from './fonts.ts';

/** Nats that it costs to begin text that was typed for a font, and to end it. */
export interface Prices {
  readonly enter: number;
  readonly leave: number;
  /** Does text that begins or ends with the line cost so, too? */
  readonly atEdges: boolean;
}

/** Words side by side that make sense as a font draws them. */
export interface Stretch extends Span {
  readonly after: string;
  /** Nats for it and against the characters as they stand. */
  readonly gain: number;
}

interface Word extends Span {
  readonly shown: string;
  readonly gain: number;
}

/** The likeliest division of a line into words that were typed for the font and words that were not. */
export function stretchesIn(text: string, line: Span, font: Font, prices: Prices): Stretch[] {
  const words = wordsIn(text, line, font);
  const typed = likeliest(words, prices);
  const stretches: Stretch[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!typed[i]) continue;
    const first = i;
    while (typed[i + 1]) i++;
    const stretch = stretchOf(text, words.slice(first, i + 1), prices);
    if (stretch !== null) stretches.push(stretch);
  }
  return stretches;
}

/** Of punctuation and digits alone nothing can be told: `A` is the full stop of Hindi in Kruti Dev. */
const HAS_LETTER = /\p{L}/u;

function wordsIn(text: string, { start, end }: Span, font: Font): Word[] {
  return Array.from(text.slice(start, end).matchAll(/\S+/g), ({ 0: word, index }) => {
    const shown = readWord(font, word);
    const gain = HAS_LETTER.test(shown) ? priceOf(font, word) - priceOf(font, shown) : 0;
    return { start: start + index, end: start + index + word.length, shown, gain };
  });
}

/** For each word, whether it was typed for the font: the better of two states, one step after the other. */
function likeliest(words: readonly Word[], { enter, leave, atEdges }: Prices): boolean[] {
  let plain = 0;
  let typed = atEdges ? -enter : 0;
  const begins: boolean[] = [];
  const ends: boolean[] = [];
  for (const { gain } of words) {
    const [before, within] = [plain, typed];
    ends.push(within - leave > before);
    begins.push(before - enter > within);
    plain = Math.max(before, within - leave);
    typed = Math.max(within, before - enter) + gain;
  }
  let isTyped = typed - (atEdges ? leave : 0) >= plain;
  const states: boolean[] = [];
  for (let i = words.length - 1; i >= 0; i--) {
    states.push(isTyped);
    isTyped = isTyped ? !begins[i] : ends[i]!;
  }
  return states.reverse();
}

/** Without the words at both ends that are the same either way. */
function stretchOf(text: string, words: readonly Word[], { enter, leave }: Prices): Stretch | null {
  const changed = words.filter(({ start, end, shown }) => text.slice(start, end) !== shown);
  if (changed.length === 0) return null;
  const start = changed[0]!.start;
  const end = changed[changed.length - 1]!.end;
  let after = '';
  let at = start;
  for (const word of words) {
    if (word.start < start || word.end > end) continue;
    after += text.slice(at, word.start) + word.shown;
    at = word.end;
  }
  return { start, end, after, gain: changed.reduce((sum, { gain }) => sum + gain, -enter - leave) };
}
