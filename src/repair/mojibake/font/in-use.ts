import { naturalness, scoreText } from '../../../model/index.ts';
import type { Span } from '../../../types.ts';
import type { Glance } from '../../glance/glance.ts';
import { DENSE, OTHER } from '../../glance/traits.ts';
import { charset } from '../charset.ts';
import { areInSequences } from '../sequences.ts';
import { beyondAscii, streamOf } from '../stream.ts';
import { type Reach, windowsAround } from '../windows.ts';
import { type Font, fonts } from './fonts.ts';
import { type Prices, type Stretch, stretchesIn } from './stretches.ts';

/** Places with a font's sign that are read, and how much around each, in UTF-16 units. */
const FEW_PLACES = 4;
const REACH: Reach = { before: 200, behind: 200 };
/** What text for a font costs where it is not known yet that there is some. */
const PRICES: Prices = { enter: 8, leave: 3, atEdges: true };
/** Nats that one of the places must win. */
const ENOUGH = 40;
/** Nats for each character: clean text is at 2 to 3, letters without sense at 6 and more. */
const ENOUGH_FOR_EACH = 1;
/**
 * Words, and standard deviations above clean text that what they show may be. Of Hindi one text in twenty is at 2 and more, of
 * Marathi, which the text model has not read, at 3.7; code read as either is at 2.5 to 11, and has few spaces.
 */
const SEVERAL = { words: 3, outlandish: 2.3 };
const MANY = { words: 6, outlandish: 3.6 };
/** Units of a word at most, on average: Japanese in Shift_JIS read as windows-1252 would be Bengali, but has no spaces. */
const LONG_WORDS = 16;

/** The fonts that a text, or part of it, was typed for. */
export function fontsInUse(text: string, { present }: Glance): Font[] {
  // No page has such text next to Chinese, Japanese or Korean.
  if ((present & DENSE) !== 0) return [];
  return fonts.filter(
    (font) =>
      (font.isAscii || (present & OTHER) !== 0) &&
      signedPlaces(text, font).some(
        (place) =>
          couldConvince(text, place, font) &&
          stretchesIn(text, place, font, PRICES).some((stretch) => isConvincing(text, stretch, font)),
      ),
  );
}

/** Signs that follow no letter, which no font was typed for. */
const ORPHAN = /(?<![\p{L}\p{M}])\p{M}/gu;
/** Share of what is read that may be such signs. Half of other text has more. */
const MOST_ORPHANS = 0.01;

/** Are there words enough for {@link isConvincing}? Mojibake of Chinese has the signs of many a font, and no spaces. */
function couldConvince(text: string, place: Span, font: Font): boolean {
  return font.price !== undefined || wordsIn(text, place) >= SEVERAL.words;
}

function isConvincing(text: string, stretch: Stretch, font: Font): boolean {
  const { start, end, after, gain } = stretch;
  const words = wordsIn(text, stretch);
  const { outlandish } = words < MANY.words ? SEVERAL : MANY;
  return (
    gain >= Math.max(ENOUGH, ENOUGH_FOR_EACH * after.length) &&
    (font.price !== undefined || (words >= SEVERAL.words && end - start <= LONG_WORDS * words)) &&
    (after.match(ORPHAN)?.length ?? 0) <= MOST_ORPHANS * after.length &&
    scoreText(after).perCharacter <= (font.mostNats ?? Number.POSITIVE_INFINITY) &&
    naturalness(after).deviation <= outlandish &&
    !isInUtf8(text, stretch)
  );
}

function wordsIn(text: string, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).length;
}

/** What stands around the first signs of a font, in their lines. */
function signedPlaces(text: string, { sign, isAscii }: Font): Span[] {
  const places: Span[] = [];
  if (text.search(sign) < 0) return places;
  let done = 0;
  for (const { index } of text.matchAll(sign)) {
    if (index < done) continue;
    const [place] = windowsAround(text, [index], REACH);
    done = place!.end;
    // What travels in base64 has any two letters.
    if (!isAscii || wordsIn(text, place!) >= SEVERAL.words) places.push(place!);
    if (places.length === FEW_PLACES) break;
  }
  return places;
}

/** Share of the bytes beyond ASCII that fall into UTF-8 sequences in UTF-8 that was taken for windows-1252. */
const LEAST_IN_SEQUENCES = 0.6;

function isInUtf8(text: string, { start, end }: Span): boolean {
  const stream = streamOf(text, start, end);
  const beyond = beyondAscii(stream);
  return beyond > 0 && areInSequences(stream, charset('windows-1252'), end, LEAST_IN_SEQUENCES, beyond);
}
