import type { PhraseHit } from '../../terms/phrases.ts';
import { shapeOf } from '../../text/shape.ts';
import type { Span } from '../../types.ts';
import { type Concept, type ConceptSet, setOf } from '../concepts/index.ts';

/** What the words of a sentence say. */
export interface Reading {
  readonly text: string;
  readonly tokens: number;
  /** Share of its letters and digits that stand in known words, 0..1. */
  readonly coverage: number;
  /** Where the first word ends, in `text`; 0 when it is not known. */
  readonly openingEnd: number;
  /** Whether an address stands in it: of a page, of mail, a number to call. */
  readonly address: boolean;
  /** Whether the first word, brackets and symbols aside, stands for any of these concepts. */
  opens(...concepts: readonly Concept[]): boolean;
  /** How many words stand for any of these concepts. */
  count(...concepts: readonly Concept[]): number;
  /** Whether two different words stand for these two. */
  joins(one: Concept, other: Concept): boolean;
  /** The words that stand for any of these, as written. */
  words(...concepts: readonly Concept[]): string[];
}

const ADDRESS =
  /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.\w[\w.]*|\b[\w-]+\.(?:com|net|org|cn|tw|jp|kr|ru|de|fr|io|app)\b\S*|(?<!\d)(?:\+?\d[\d -]{6,14}\d)(?!\d)/gi;

/** What any of them has. */
const ANY_ADDRESS = /[@\d]|\.\S|:\/\//;

/** Whether an address is only where a link of Markdown leads: the reader is given its text. */
function isTarget(text: string, index: number): boolean {
  return text[index - 1] === '(' && text[index - 2] === ']';
}

const SYMBOLS = /^[^\p{L}\p{N}]*/u;
/** Named, not said: `a button that reads “Subscribe to our newsletter”`, and titles. A shorter one is the name of a button. */
const QUOTED = /[“«「『《〈„"](?=[^\s])[^“”«»「」『』《》〈〉„"\n]{4,80}[”»」』》〉“"]/g;

const ASKS = setOf('act', 'do');

/** @param hits of concepts, in the whole line; `span` is the part of it that is read */
export function read(
  line: string,
  hits: readonly PhraseHit<ConceptSet>[],
  { start, end }: Span = { start: 0, end: line.length },
): Reading {
  const text = line.slice(start, end);
  const blind = [...text.matchAll(QUOTED)].map(({ 0: quoted, index }) => [index, index + quoted.length]);
  const addresses = ANY_ADDRESS.test(text) ? [...text.matchAll(ADDRESS)] : [];
  for (const { 0: found, index } of addresses) blind.push([index, index + found.length]);
  const said: { set: ConceptSet; word: string }[] = [];
  let covered = 0;
  let opening = 0;
  let openingEnd = 0;
  // `click “Read on”`: what stands in quotes right behind a request is part of it.
  let pressed = -1;
  const first = SYMBOLS.exec(text)![0].length;
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    const from = hit.start - start;
    const to = hit.end - start;
    if (from <= first && openingEnd === 0) {
      opening = hit.value;
      openingEnd = to;
    }
    const inside = blind.find(([a, b]) => from >= a! && to <= b!);
    if (!addresses.some(({ 0: found, index }) => from >= index && to <= index + found.length))
      covered += to - from;
    if (inside !== undefined && inside[0] !== pressed) continue;
    said.push({ set: hit.value, word: text.slice(from, to) });
    if ((hit.value & ASKS) !== 0 && inside === undefined) pressed = to;
  }
  const { tokens, letters, digits } = shapeOf(text);
  const hidden = addresses.reduce((sum, { 0: found }) => {
    const shape = shapeOf(found);
    return sum + shape.letters + shape.digits;
  }, 0);
  const among = (set: ConceptSet) => said.filter((word) => (word.set & set) !== 0);
  return {
    text,
    tokens,
    coverage: Math.min(1, covered / Math.max(1, letters + digits - hidden)),
    openingEnd,
    address: addresses.some(({ index }) => !isTarget(text, index)),
    opens: (...concepts) => (opening & setOf(...concepts)) !== 0,
    count: (...concepts) => among(setOf(...concepts)).length,
    joins: (one, other) => {
      const a = among(setOf(one)).length;
      const b = among(setOf(other)).length;
      return a > 0 && b > 0 && among(setOf(one, other)).length > 1;
    },
    words: (...concepts) => [...new Set(among(setOf(...concepts)).map(({ word }) => word))],
  };
}
