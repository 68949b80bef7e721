import { nats, type Vernacular } from '../../model/index.ts';
import type { Span } from '../../types.ts';
import { glanceAt } from '../glance/glance.ts';
import { charset } from './charset.ts';
import { hasLettersOnly } from './homecoming.ts';
import type { Tally } from './misread-words.ts';
import { costInPlace } from './naturalness.ts';
import { standingOf, wordsIn } from './odd-words.ts';
import { Spelling } from './spelling.ts';
import { vernacularOf } from './strangers.ts';
import { imagesOf, layOut, readsAsWord, readsLike, reread } from './word-bytes.ts';

/** How far from a word that a misreading explains others are read the same way, in UTF-16 units. */
const REACH = 100;
/** Nats that these must win, in the language of the text. */
const LEAST_GAIN = 4;

/** A word in its place, and what it was. */
export interface Kin extends Span {
  readonly before: string;
  readonly after: string;
}

/**
 * Words too short to tell by themselves, in the same line as those that a misreading explains, which become likelier by it:
 *
 *     … derniŠre     of `à dernière`, in a code page of DOS
 */
export function kinOf(text: string, { misreading, changed }: Pick<Tally, 'misreading' | 'changed'>): Kin[] {
  const words = changed.map(({ word }) => word);
  const places = words.flatMap((word) => word.places);
  const seen = new Set(places.map(({ start }) => start));
  const vernacular = vernacularOf(text, words);
  const images = imagesOf(misreading.written);
  const kin: Kin[] = [];
  for (const place of places) {
    const around = withinLine(text, place);
    const part = text.slice(around.start, around.end);
    for (const word of wordsIn(part, glanceAt(part))) {
      const [start, end] = [around.start + word.start, around.start + word.end];
      if (seen.has(start)) continue;
      seen.add(start);
      const before = text.slice(start, end);
      spelt.spell(before);
      if (isKnownHere(spelt, before, vernacular) || !layOut([spelt], charset(misreading.read))) continue;
      if (!reread(0, images, again) || readsLike(0, images, spelt)) continue;
      if (!readsAsWord(0, images) || !hasLettersOnly(spelt, again)) continue;
      const after = again.text();
      const cost = (instead: string | null) => costInPlace(text, start, end, instead, nats);
      const gain = cost(null) - cost(after) + vernacular.fit(after) - vernacular.fit(before);
      if (gain >= LEAST_GAIN) kin.push({ start, end, before, after });
    }
  }
  return kin;
}

/** Room for a word, and for what it was. */
const spelt = new Spelling();
const again = new Spelling();

/** Is it a word, of a language that the text is in? */
function isKnownHere(spelling: Spelling, word: string, vernacular: Vernacular): boolean {
  return standingOf(spelling) === 'known' && !(vernacular.isCertain && !vernacular.speaks(word));
}

function withinLine(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start).lastIndexOf('\n');
  const behind = text.slice(end, end + REACH).indexOf('\n');
  return {
    start: before < 0 ? from : from + before + 1,
    end: behind < 0 ? Math.min(text.length, end + REACH) : end + behind,
  };
}
