import { portals, sections, signWords } from '../data/spam/signs.ts';
import { splitTerms } from '../data/spam/terms.ts';
import { isDense, isDigit, isSpacedLetter } from '../terms/chars.ts';
import { foldedText, foldTable } from '../terms/fold.ts';
import { countFunctionWords } from '../terms/function-words.ts';
import { Matcher } from '../terms/matcher.ts';
import type { Remembered } from '../terms/remembered.ts';
import type { Span } from '../types.ts';

export type SignKind = keyof typeof signWords;

/** One word of a sign, with the name that stands glued to its front. */
export interface SignWord extends Span {
  readonly kind: SignKind;
  /** Index into {@link signVocabulary}. */
  readonly word: number;
  /** Characters in front of the word that could be a name: `[name, start)`. Equal to `start` when there is none. */
  readonly name: number;
}

/** Words of signs one after the other, with nothing but names and joints between them. */
export interface SignChain extends Span {
  readonly words: readonly SignWord[];
  /** Whether one of its trades is spoken of outside of signs too. */
  readonly subject: boolean;
  /** Whether it says what the shop deals in, or has a name in letters and digits. */
  readonly trade: boolean;
}

/** Every word of a sign, in the order of their weights. */
export const signVocabulary: readonly { readonly text: string; readonly kind: SignKind }[] = vocabulary();

function vocabulary(): { text: string; kind: SignKind }[] {
  const seen = new Map<string, SignKind>();
  for (const kind of Object.keys(signWords) as SignKind[]) {
    for (const text of splitTerms(signWords[kind])) if (!seen.has(text)) seen.set(text, kind);
  }
  return [...seen].map(([text, kind]) => ({ text, kind }));
}

/** Longest name in front of a trade: 北极星体育. */
const LONGEST_NAME = 4;
/** Longest stretch of names and joints between two words of one sign. */
const LONGEST_GAP = 14;

/** Characters of a name that is told from any other word: 海星体育. */
const SHORTEST_NAME = 2;
/** Characters of the longest word of {@link signWords}. */
const LONGEST_LEAD = 8;

let matcher: Matcher<number> | undefined;
let known: Set<string> | undefined;
let sectionNames: Set<string> | undefined;

function signMatcher(): Matcher<number> {
  matcher ??= new Matcher(signVocabulary.map(({ text }, value) => ({ text, value })));
  return matcher;
}

/** Whether a short text names a trade behind at least one more character: 海星体育. */
export function namesTrade(text: string): boolean {
  let found = false;
  signMatcher().scan(text, 0, text.length, (start, _end, word) => {
    if (start > 0 && signVocabulary[word]!.kind === 'trade') found = true;
  });
  return found;
}

/** The names of shops in `[start, end)`, each with its trade: SM娱乐, 海星体育. What stands in front of `start` may belong to the first. */
export function tradeNames(text: string, start: number, end: number): string[] {
  const names: string[] = [];
  let floor = Math.max(0, start - LONGEST_GAP);
  signMatcher().scan(text, start, end, (from, to, word) => {
    if (signVocabulary[word]!.kind === 'trade') {
      const name = nameBefore(text, from, floor);
      const short = isDense(text.charCodeAt(name)) ? Math.max(name, from - SHORTEST_NAME) : name;
      if (from - short >= SHORTEST_NAME) names.push(text.slice(short, to));
    }
    floor = to;
  });
  return names;
}

/** Whether what begins at `at` says where a shop is, or what to do there. */
export function leadsSomewhere(text: string, at: number): boolean {
  let leads = false;
  signMatcher().scan(text, at, Math.min(text.length, at + LONGEST_LEAD), (start, _end, word) => {
    const { kind } = signVocabulary[word]!;
    if (start === at && kind !== 'trade') leads = true;
  });
  return leads;
}

/** Chains of at least two words or of a name and a word, from left to right. One pass over the text. */
export function signChains(document: Remembered): SignChain[] {
  const { text } = document;
  const chains: Omit<SignChain, 'subject'>[] = [];
  const alone = new Uint8Array(signVocabulary.length);
  let words: SignWord[] = [];
  const close = () => {
    if (words.length === 1) alone[words[0]!.word] = 1;
    const trade = words.length > 1 && !isMenu(text, words) && words.some((word) => namesShop(text, word));
    if (trade || (words.length > 0 && hasName(text, words[0]!)))
      chains.push({ start: words[0]!.name, end: words[words.length - 1]!.end, words, trade });
    words = [];
  };
  signMatcher().scanDocument(document, (start, end, word) => {
    const last = words[words.length - 1];
    if (last !== undefined && !joined(text, last.end, start)) close();
    const floor = words[words.length - 1]?.end ?? 0;
    words.push({ start, end, word, kind: signVocabulary[word]!.kind, name: nameBefore(text, start, floor) });
  });
  close();
  return chains.map(({ start, end, words, trade }) => ({
    start,
    end,
    words,
    trade,
    subject: words.some(({ kind, word }) => kind === 'trade' && alone[word] === 1),
  }));
}

/** Whether trades alone are strung together behind a section: 财经娱乐运动. */
function isMenu(text: string, words: readonly SignWord[]): boolean {
  sectionNames ??= new Set(splitTerms(sections));
  const { name, start } = words[0]!;
  return (
    words.every(({ kind }) => kind === 'trade') &&
    sectionNames.has(foldedText(text, Math.max(name, start - 2), start))
  );
}

/** A trade, or a name in letters and digits: without either, words like 网站下载 are anybody's. */
function namesShop(text: string, { kind, name, start }: SignWord): boolean {
  return kind === 'trade' || (name < start && isNameLetter(text.charCodeAt(name)));
}

/**
 * Whether a place has a name of at least two characters glued to its front, without grammar. A deed is the verb of many sentences;
 * behind a name it is a sign only where the name opens the line.
 */
function hasName(text: string, { kind, name, start }: SignWord): boolean {
  if ((kind !== 'place' && kind !== 'deed') || start - name < 2) return false;
  if (kind === 'deed' && name > 0 && text.charCodeAt(name - 1) !== 0x0a) return false;
  return countFunctionWords(text, start - 2, start) === 0;
}

/** Whether only names and joints stand in `[start, end)`, on one line and without grammar. */
function joined(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_GAP) return false;
  let dense = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x3002 || code === 0xff1b) return false;
    if (isDense(code) && ++dense > LONGEST_NAME + 1) return false;
  }
  return dense === 0 || countFunctionWords(text, start, end) === 0;
}

/** Where the name glued to the front of `[at, …)` may begin: letters and digits, or some characters of a dense script. */
function nameBefore(text: string, at: number, floor: number): number {
  let from = at;
  if (from > floor && isNameLetter(text.charCodeAt(from - 1))) {
    while (from > floor && at - from < 12 && isNameLetter(text.charCodeAt(from - 1))) from--;
    return from;
  }
  while (from > floor && at - from < LONGEST_NAME && isDense(text.charCodeAt(from - 1))) from--;
  return from;
}

/** What a name in Latin is spelt with: ky888. */
export function isNameLetter(code: number): boolean {
  const plain = foldTable()[code]!; // Ａ８ is A8
  return isDigit(plain) || isSpacedLetter(plain);
}

/** Whether a publisher that everybody knows is named in `[start, end)`. */
export function namesPortal(text: string, start: number, end: number): boolean {
  known ??= new Set(splitTerms(portals));
  const fold = foldTable();
  for (let i = start; i + 1 < end; i++) {
    const pair = String.fromCharCode(fold[text.charCodeAt(i)]!, fold[text.charCodeAt(i + 1)]!);
    if (known.has(pair)) return true;
  }
  return false;
}
