import { configs } from 'opencc-js/preset';
import { applyChanges, composeEdits } from '../edit/index.ts';
import type { Change, Edit, Span } from '../types.ts';
import { LongestMatch } from './longest-match.ts';

/**
 * OpenCC's configurations, run with offsets. The only file that imports opencc-js, and only for its
 * dictionaries: its own converter gives a string and forgets where each piece came from.
 *
 * A configuration is normalisation, then segmentation, then a chain of dictionary groups that each see one
 * segment at a time (https://github.com/BYVoid/OpenCC, "Configuration"). Dictionaries are parsed at the first
 * conversion that needs them and shared between configurations.
 */
export type OpenccConfiguration =
  | 's2t'
  | 's2tw'
  | 's2twp'
  | 's2hk'
  | 's2hkp'
  | 't2s'
  | 'tw2s'
  | 'tw2sp'
  | 'hk2s'
  | 'hk2sp'
  | 't2tw'
  | 't2hk'
  | 'tw2t'
  | 'hk2t'
  | 'jp2t'
  | 't2jp';

/** What the published types leave out of a configuration. */
interface Recipe {
  readonly normalizationChain?: readonly (readonly string[])[];
  readonly segmentation?: readonly string[];
  readonly conversionChain: readonly (readonly string[])[];
}

const parsed = new Map<string, LongestMatch>();
const identities = new Map<string, number>();

function dictionary(group: readonly string[]): LongestMatch {
  const key = group
    .filter((source) => source !== '')
    .map(identity)
    .join();
  const found = parsed.get(key) ?? new LongestMatch(group);
  parsed.set(key, found);
  return found;
}

/** A short name for a dictionary's source, which is up to a megabyte long. */
function identity(source: string): number {
  const known = identities.get(source) ?? identities.size;
  identities.set(source, known);
  return known;
}

/** Segments as the offsets they end at. */
type Borders = number[];

/**
 * Converts the way OpenCC does and says what changed.
 *
 * @param before entries, `from to|...`, that win over all of OpenCC's; what they write is not converted further
 * @param after entries that are applied to its output
 * @returns sorted, disjoint changes on `text`, each trimmed to what differs
 */
export function runConfiguration(
  text: string,
  name: OpenccConfiguration,
  { before = '', after = '' }: { before?: string; after?: string } = {},
): Change[] {
  if (before !== '')
    return withOwn(text, convertStage(text, [text.length], dictionary([before]), true).edits, name, after);
  const recipe = configs[name] as unknown as Recipe;
  let current = text;
  let borders: Borders = [text.length];
  let edits: Edit[] = [];
  const run = (group: readonly string[]) => {
    const stage = convertStage(current, borders, dictionary(group));
    edits = composeEdits(text, edits, current, stage.edits);
    current = stage.text;
    borders = stage.borders;
  };
  for (const group of recipe.normalizationChain ?? []) run(group);
  if (recipe.segmentation !== undefined)
    borders = segment(current, dictionary([before, ...recipe.segmentation]));
  for (const group of recipe.conversionChain) run(group);
  if (after !== '') {
    borders = [current.length];
    run([after]);
  }
  return edits.map((edit) => trim(edit));
}

/** Converts what stands between `own` changes, which stay as they are. */
function withOwn(text: string, own: readonly Change[], name: OpenccConfiguration, after: string): Change[] {
  const rest = runConfiguration(blankOut(text, own), name, { after });
  return [...rest, ...own]
    .filter((change) => text.slice(change.start, change.end) !== change.after)
    .map(({ start, end, after: written }) => ({ start, end, after: written }))
    .sort((a, b) => a.start - b.start);
}

/** The text with `spans` as long stretches of a character that is in no dictionary. */
export function blankOut(text: string, spans: readonly Span[]): string {
  return applyChanges(
    text,
    spans.map(({ start, end }) => ({ start, end, after: '\uFFFC'.repeat(end - start) })),
  );
}

function segment(text: string, words: LongestMatch): Borders {
  const borders: Borders = [];
  let open = false; // whether characters since the last border belong to no word
  for (let at = 0; at < text.length; ) {
    const length = words.matchAt(text, at, text.length);
    if (length > 0) {
      if (open) borders.push(at);
      open = false;
      at += length;
      borders.push(at);
    } else {
      open = true;
      at += step(text, at);
    }
  }
  if (open || borders.length === 0) borders.push(text.length);
  return borders;
}

function convertStage(text: string, borders: Borders, words: LongestMatch, keepsSame = false) {
  const edits: Edit[] = [];
  const out: string[] = [];
  const moved: Borders = [];
  let written = 0;
  let copied = 0;
  let at = 0;
  for (const border of borders) {
    while (at < border) {
      const length = words.matchAt(text, at, border);
      if (length === 0) {
        at += step(text, at);
        continue;
      }
      const before = text.slice(at, at + length);
      const after = words.get(before)!;
      if (after !== before || keepsSame) {
        out.push(text.slice(copied, at), after);
        written += at - copied + after.length;
        copied = at + length;
        edits.push({ start: at, end: at + length, before, after, rules: [], confidence: 1 });
      }
      at += length;
    }
    moved.push(written + border - copied);
  }
  out.push(text.slice(copied));
  return { text: out.join(''), borders: moved, edits };
}

/** Length of what stands at `at`: one code point, or one ideographic description sequence, which is one character. */
function step(text: string, at: number): number {
  const length = describedLength(text, at, 0);
  return length > 0 ? length : text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** U+2FF0..2FFF are operators with two or three operands (Unicode 16, section 18.2); nesting is bounded at 8. */
function describedLength(text: string, at: number, depth: number): number {
  const operator = text.charCodeAt(at);
  if (!(operator >= 0x2ff0 && operator <= 0x2fff) || depth > 8) return 0;
  const operands = operator === 0x2ff2 || operator === 0x2ff3 ? 3 : 2;
  let end = at + 1;
  for (let i = 0; i < operands; i++) {
    if (end >= text.length) return 0;
    end += describedLength(text, end, depth + 1) || (text.codePointAt(end)! > 0xffff ? 2 : 1);
  }
  return end - at;
}

function trim({ start, end, before, after }: Edit): Change {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  if (head > 0 && isHighSurrogate(before.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;
  return { start: start + head, end: end - tail, after: after.slice(head, after.length - tail) };
}

const isHighSurrogate = (unit: number) => (unit & 0xfc00) === 0xd800;
const isLowSurrogate = (unit: number) => (unit & 0xfc00) === 0xdc00;
