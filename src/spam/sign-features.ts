import { isDense } from '../terms/chars.ts';
import { countFunctionWords } from '../terms/function-words.ts';
import { frameOf, isFramed, isTakenOn, isTool } from './frame.ts';
import { runningOn, seamGain, surprise } from './seam.ts';
import { isNameLetter, namesPortal, type SignChain, type SignWord, signVocabulary } from './sign-chains.ts';

/** What is measured of a sign beside its words; see {@link signFeatures}. */
const SIGN_MEASURES = [
  'words',
  'kinds',
  'trade-place',
  'trade-deed',
  'place-place',
  'place-deed',
  'named-trades',
  'named-places',
  'lettered-names',
  'repeated-names',
  'bare-words',
  'loose-text',
  'joints',
  'brackets',
  'function-words',
  'seam',
  'own-line',
  'opens-line',
  'closes-line',
  'left-grammar',
  'right-grammar',
  'runs-on',
  'tool',
  'portal',
  'subject',
  'strange-name',
  'name-elsewhere',
] as const;

/** A part in brackets that close inside the sign: 海星体育(中国)官网, and no 视频（[腾讯视频. */
const BRACKETED = /[(（[【「][^()（）[\]【】「」]*[)）\]】」]/gu;

/** All columns: the measures, then one for each word of the vocabulary. */
export const signFeatureNames: readonly string[] = [
  ...SIGN_MEASURES,
  ...signVocabulary.map(({ text }) => text),
];

/** A sign in numbers. `text` is the whole document; `chain` may have had its border moved. */
export function signFeatures(text: string, chain: SignChain): Float64Array {
  const { start, end, words } = chain;
  const { before, after } = frameOf(text, start, end);
  const inside = text.slice(start, end);
  const names = words.map(({ name, start }) => text.slice(name, start));
  const row = new Float64Array(signFeatureNames.length);
  const pairs = (first: string, second: string) =>
    words.filter((word, i) => word.kind === first && words[i + 1]?.kind === second && touches(words, i))
      .length;
  const values: Record<(typeof SIGN_MEASURES)[number], number> = {
    words: Math.min(8, words.length),
    kinds: new Set(words.map(({ kind }) => kind)).size,
    'trade-place': Math.min(3, pairs('trade', 'place')),
    'trade-deed': Math.min(3, pairs('trade', 'deed') + pairs('trade', 'bait')),
    'place-place': Math.min(3, pairs('place', 'place')),
    'place-deed': Math.min(3, pairs('place', 'deed')),
    'named-trades': Math.min(5, words.filter(({ kind }, i) => kind === 'trade' && names[i] !== '').length),
    'named-places': Math.min(3, words.filter(({ kind }, i) => kind !== 'trade' && names[i] !== '').length),
    'lettered-names': Math.min(
      2,
      names.filter((name) => name !== '' && isNameLetter(name.charCodeAt(0))).length,
    ),
    'repeated-names': Math.min(3, repeats(names)),
    'bare-words': Math.min(4, words.filter((_word, i) => names[i] === '' && !touches(words, i - 1)).length),
    'loose-text': Math.min(MOST_LOOSE, looseText(text, words)),
    joints: Math.min(4, inside.match(/[_|｜\-–—/]/gu)?.length ?? 0),
    brackets: Math.min(2, inside.match(BRACKETED)?.length ?? 0),
    'function-words': Math.min(3, countFunctionWords(text, start, end)),
    seam: Math.max(-10, Math.min(20, seamGain(text, start, end))) / 5,
    'own-line': before === '' && after === '' ? 1 : 0,
    'opens-line': before === '' ? 1 : 0,
    'closes-line': after === '' ? 1 : 0,
    'left-grammar': isFramed(before) ? 1 : 0,
    'right-grammar': isTakenOn(after) ? 1 : 0,
    tool: isTool(after) ? 1 : 0,
    'runs-on': Math.min(MOST_RUNNING_ON, runningOn(text, end)) / MOST_RUNNING_ON,
    portal: namesPortal(text, start, end) ? 1 : 0,
    subject: chain.subject ? 1 : 0,
    'strange-name': strangeness(text, start, words[0]!.start),
    'name-elsewhere': isNamedElsewhere(text, chain) ? 1 : 0,
  };
  SIGN_MEASURES.forEach((name, i) => {
    row[i] = values[name];
  });
  for (const { word } of words) row[SIGN_MEASURES.length + word] = 1;
  return row;
}

/** Nats beyond which a sign cannot run on more smoothly. */
const MOST_RUNNING_ON = 9;

/** Whether word `i` and the next stand side by side. */
function touches(words: readonly SignWord[], i: number): boolean {
  return i >= 0 && i + 1 < words.length && words[i]!.end === words[i + 1]!.start;
}

/** Characters between the words of a sign beyond which they cannot belong together less. */
const MOST_LOOSE = 4;

/** Characters between words that are no name of the next: the 复刻 of 吃豆人游戏网页版复刻，[试玩]. */
function looseText(text: string, words: readonly SignWord[]): number {
  let loose = 0;
  for (let i = 1; i < words.length; i++) {
    for (let at = words[i - 1]!.end; at < words[i]!.name; at++) if (isDense(text.charCodeAt(at))) loose++;
  }
  return loose;
}

/** How often a name comes back: the same two characters in front of another word. */
function repeats(names: readonly string[]): number {
  const tails = names.filter((name) => name.length > 1).map((name) => name.slice(-2).toLowerCase());
  return tails.length - new Set(tails).size;
}

/** Nats per character that a character of any name costs, and beyond which a name cannot be stranger. */
const USUAL_NAME = 4;
const STRANGEST = 16;

/** How little a name reads like a word, 0..3: 海星 in front of 体育, where 国家 would stand. */
function strangeness(text: string, start: number, end: number): number {
  return Math.max(0, Math.min(STRANGEST, surprise(text, start, end)) - USUAL_NAME) / USUAL_NAME;
}

/** Characters on either side of a sign in which its name is looked for. */
const REACH = 2000;

/** Whether the document speaks of the first name outside of the sign too. */
function isNamedElsewhere(text: string, { start, end, words }: SignChain): boolean {
  const name = text.slice(start, words[0]!.start);
  if (name.length < 2) return false;
  return (
    text.slice(Math.max(0, start - REACH), start).includes(name) ||
    text.slice(end, end + REACH).includes(name)
  );
}
