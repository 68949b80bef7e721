import { correspondence } from '../data/correspondence.ts';
import { registerBias, registerWeights } from '../data/register-weights.generated.ts';
import { isDense } from '../terms/chars.ts';
import { weighedLength } from '../text/weighed-length.ts';

/** Names of the features, in the order of {@link registerFeatures}. */
export const registerFeatureNames = [
  'length',
  'you',
  'me',
  'courtesy',
  'short-lines',
  'questions',
  'replying',
] as const;

const persons = [
  reader(correspondence.you, correspondence.youDense),
  reader(correspondence.me, correspondence.meDense),
  reader(correspondence.courtesy, correspondence.courtesyDense),
];

interface Reader {
  readonly words: ReadonlySet<string>;
  readonly dense: RegExp;
}

function reader(words: readonly string[], dense: string): Reader {
  return {
    words: new Set(words.flatMap((list) => list.split(' '))),
    dense: new RegExp(dense.replaceAll(' ', '|'), 'gu'),
  };
}

/** Characters that are read. */
const longest = 2000;
const word = /[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu;
const replying = /^\s*(?:>|\||--\])|\bwrote:$|^\s?(?:re|fwd?|fw|aw|回复|回覆|转发|轉寄)\s?[:：]/imu;
/** UTF-16 units of a line that may be an entry of a menu, and how many lines make a page. */
const shortLine = 20;
const fewestLines = 4;

/**
 * How a text speaks, in numbers that mean the same in every language; nothing of what it says. Only the first {@link longest}
 * characters are read.
 */
export function registerFeatures(whole: string): Float64Array {
  const text = whole.slice(0, longest);
  const words = text.toLowerCase().match(word) ?? [];
  let dense = 0;
  for (let i = 0; i < text.length; i++) if (isDense(text.charCodeAt(i))) dense++;
  // A word of a dense script has about two characters; a few words are no sample.
  const size = words.length + dense / 2 + 5;
  const spoken = persons.map((person) => {
    const times =
      words.filter((one) => person.words.has(one)).length + (text.match(person.dense)?.length ?? 0);
    return Math.min(1, (10 * times) / size);
  });
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const short = lines.filter((line) => line.trim().length < shortLine).length;
  return Float64Array.from([
    Math.log(Math.max(1, weighedLength(whole))),
    ...spoken,
    lines.length >= fewestLines ? short / lines.length : 0,
    Math.min(1, (20 * (text.match(/[?？]/gu)?.length ?? 0)) / (size + 15)),
    replying.test(text) ? 1 : 0,
  ]);
}

let weights: Float64Array | undefined;

/**
 * The chance that a text is a message, written to somebody, rather than a document, published for anybody. By how it speaks and how
 * long it is, not by what it wants. Linear; never throws.
 */
export function messageChance(text: string): number {
  weights ??= Float64Array.from(registerFeatureNames, (name) => registerWeights[name] ?? 0);
  const features = registerFeatures(text);
  let logit = registerBias;
  for (let j = 0; j < features.length; j++) logit += weights[j]! * features[j]!;
  return 1 / (1 + Math.exp(-logit));
}
