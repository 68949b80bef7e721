import type { MetadataField } from '../../types.ts';
import { lettersOf } from './main/letters.ts';

/** What parts a headline from the name of the site: `Headline - Site`, `Site » Headline`, `标题_频道_网站`. */
const SEPARATOR = / [|｜»›·•–—:/-]+ | ?[|｜_]+ ?/g;
/** A longer title is no headline. UTF-16 units. */
const LONGEST = 500;
/** More parts than this are a list of keywords. */
const MOST_PARTS = 8;
/** A shorter name stands in too many addresses and headlines. Letters. */
const SHORTEST = 3;

/**
 * The headline in a title, without the name of the site that most pages add: the part that stands on the page as a
 * heading; else what is left without parts that are the name or the host of the site. Its span shrinks with it.
 *
 * @param headings the page's headings, best first
 * @param names of the site: what it calls itself, its host
 */
export function headlineOf(
  title: MetadataField,
  html: string,
  headings: readonly string[],
  names: readonly string[],
): MetadataField {
  if (title.value.length > LONGEST) return title;
  const cuts = [...title.value.matchAll(SEPARATOR)];
  if (cuts.length === 0 || cuts.length >= MOST_PARTS) return title;
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  const ends = [...cuts.map(({ index }) => index), title.value.length];
  const part = (from: number, to: number) => title.value.slice(starts[from]!, ends[to]!);

  const said = new Set(headings.map(lettersOf));
  for (let length = cuts.length; length > 0; length--) {
    for (let from = 0; from + length <= starts.length; from++) {
      const value = part(from, from + length - 1);
      if (said.has(lettersOf(value)) && !isName(value, names)) return shrunk(title, value, html);
    }
  }
  let first = 0;
  let last = starts.length - 1;
  while (last > first && isName(part(last, last), names)) last--;
  while (first < last && isName(part(first, first), names)) first++;
  return last - first === starts.length - 1 ? title : shrunk(title, part(first, last), html);
}

function isName(part: string, names: readonly string[]): boolean {
  const letters = lettersOf(part);
  if (letters.length < SHORTEST) return false;
  return names.some((name) => {
    const own = lettersOf(name);
    return own.length >= SHORTEST && (own.startsWith(letters) || letters.startsWith(own));
  });
}

function shrunk(field: MetadataField, value: string, html: string): MetadataField {
  const at = value === '' ? -1 : html.slice(field.start, field.end).indexOf(value);
  if (value === '') return field;
  return at < 0
    ? { ...field, value }
    : { ...field, value, start: field.start + at, end: field.start + at + value.length };
}
