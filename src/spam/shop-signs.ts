import { namedSignBias, namedSignWeights, signBias, signWeights } from '../data/sign-weights.generated.ts';
import { countFunctionWords } from '../terms/function-words.ts';
import { type Remembered, remembered } from '../terms/remembered.ts';
import type { Proposal, Span, View } from '../types.ts';
import { frameOf, isTool } from './frame.ts';
import { tellingMatcher } from './lexicon.ts';
import { nameBorder, surprise } from './seam.ts';
import { isNameLetter, type SignChain, signChains } from './sign-chains.ts';
import { signFeatureNames, signFeatures } from './sign-features.ts';
import { doubtOfName, doubtOfSubject } from './subject.ts';
import { talkIn } from './trade-talk.ts';
import { wholeLine } from './widen.ts';

/** Characters of most names: 海星体育. */
const USUAL_NAME = 2;

/**
 * Nats per character of a name that says by itself that it is one. Of names put together at random one in ten costs less; words like
 * 用户登录 and 新闻客户端 cost 4 to 6, and so do houses that everybody knows.
 */
const STRANGE_NAME = 8;

/** The signs of a text, each from its name to its last word. Without a trade it takes a strange name. */
export function signsIn(document: Remembered): SignChain[] {
  const { text } = document;
  return signChains(document)
    .map((chain) => ({ ...chain, start: borderOf(text, chain) }))
    .filter(
      ({ trade, start, end, words }) =>
        trade || (isStrangeName(text, start, words[0]!.start) && !isTool(frameOf(text, start, end).after)),
    );
}

/** Whether a name is one by itself: no rest of 21世纪网 or of VOA各语言, and no words of a sentence, as of 误将报税网址写错. */
function isStrangeName(text: string, start: number, end: number): boolean {
  const rest = start > 0 && isNameLetter(text.charCodeAt(start - 1));
  const hasGrammar = countFunctionWords(text, start, end) > 0;
  return !rest && !hasGrammar && end - start > 1 && surprise(text, start, end) >= STRANGE_NAME;
}

/** Where the first name begins: at a name that is known, else where the text reads best without the sign. */
function borderOf(text: string, { words, end }: SignChain): number {
  const { name, start } = words[0]!;
  let known = start;
  tellingMatcher().scan(text, name, words[0]!.end, (from) => {
    known = Math.min(known, from);
  });
  return known < start ? known : nameBorder(text, name, start, end, USUAL_NAME);
}

/** The longest label in front of a row of signs: 友情链接： */
const LONGEST_LABEL = 6;

/** The sign with what was hung up with it: its label, a bracket, the line that it leaves empty. */
function withFrame(text: string, { start, end }: Span): Span {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const closes = end === text.length || text.charCodeAt(end) === 0x0a;
  const label =
    closes && start - line <= LONGEST_LABEL && /^[^\s:：]+[:：]\s?$/u.test(text.slice(line, start));
  const bracket = /[([（【「《]/u.test(text[start - 1] ?? '') && /[)\]）】」》]/u.test(text[end] ?? '');
  if (label) return wholeLine(text, line, end);
  return bracket ? wholeLine(text, start - 1, end + 1) : wholeLine(text, start, end);
}

interface Fit {
  readonly bias: number;
  readonly weights: Float64Array;
}

let fits: { readonly trade: Fit; readonly name: Fit } | undefined;

/** Signs that say what they deal in are one thing, a mere name with a word like 官网 another: each has its own fit. */
function fitOf({ trade }: SignChain): Fit {
  fits ??= {
    trade: { bias: signBias, weights: inOrder(signWeights) },
    name: { bias: namedSignBias, weights: inOrder(namedSignWeights) },
  };
  return trade ? fits.trade : fits.name;
}

function inOrder(weights: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(signFeatureNames, (name) => weights[name] ?? 0);
}

/** Log-odds that a sign was hung into the text. */
function signLogit(text: string, chain: SignChain): number {
  const { bias, weights } = fitOf(chain);
  const features = signFeatures(text, chain);
  let logit = bias;
  for (let i = 0; i < features.length; i++) logit += weights[i]! * features[i]!;
  return logit;
}

/**
 * What two witnesses that are not sure of themselves are worth together, in nats: one looks at words and names, the other at pairs of
 * characters, and each has the rarity of spam in its log-odds, which counts once. And how sure they must be then: in 1,791 honest texts
 * of 18 public repositories one such pair was found so, 14 signs by one witness alone.
 */
const BOTH = 4;
const LEAST_OF_BOTH = 1;

/** A sign, and the log-odds that it was hung up. */
interface JudgedSign {
  readonly chain: SignChain;
  readonly logit: number;
}

/** Signs from left to right, however unlikely, each that is none by itself together with the talk of the trade at its place. */
export const judgedSigns = remembered((text, document): readonly JudgedSign[] => {
  let next = 0;
  return signsIn(document).map((chain) => {
    const logit = signLogit(text, chain);
    if (logit >= 0 || logit < LEAST_OF_BOTH - BOTH) return { chain, logit };
    const talk = talkIn(document);
    while (next < talk.length && talk[next]!.end <= chain.start) next++;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = next; k < talk.length && talk[k]!.start < chain.end; k++)
      most = Math.max(most, talk[k]!.logit);
    const both = logit + Math.min(0, most) + BOTH;
    return { chain, logit: both >= LEAST_OF_BOTH ? both : logit };
  });
});

/**
 * `spam/shop-sign`: a name, a trade and where to go, hung into a text that is about something else. Carried by the shape and
 * by the seam that it leaves, not by a list of shops.
 *
 *     市教海星体育官网入口育局召开会议
 *         ^^^^^^^^^^^^^^^^
 */
export function shopSigns(view: View): Proposal[] {
  const { text } = view;
  const out: Proposal[] = [];
  const signs = judgedSigns(view).filter(({ logit }) => logit >= 0);
  if (signs.length === 0) return out;
  const chains = signs.map(({ chain }) => chain);
  const doubt = doubtOfSubject(view, chains);
  for (const { chain, logit: bare } of signs) {
    const name = chain.trade ? '' : text.slice(chain.start, chain.words[0]!.start);
    const logit = bare - doubt - doubtOfName(text, name, chains);
    if (logit < 0) continue;
    const { start, end } = withFrame(text, chain);
    out.push({
      rule: 'spam/shop-sign',
      start,
      end,
      severity: 'major',
      confidence: 1 / (1 + Math.exp(-logit)),
      message: `The sign of a shop that the text is not about: “${text.slice(start, Math.min(end, start + 40)).trim()}”`,
      data: { family: 'shop' },
      fix: [{ start, end, after: '' }],
    });
  }
  return out;
}
