import { signBias, signWeights } from '../data/sign-weights.generated.ts';
import type { Remembered } from '../terms/remembered.ts';
import type { Proposal, Span, View } from '../types.ts';
import { tellingMatcher } from './lexicon.ts';
import { nameBorder } from './seam.ts';
import { type SignChain, signChains } from './sign-chains.ts';
import { signFeatureNames, signFeatures } from './sign-features.ts';
import { doubtOfSubject } from './subject.ts';
import { wholeLine } from './widen.ts';

/** Characters of most names: 海星体育. */
const usualName = 2;

/** The signs of a text, each from its name to its last word. */
export function signsIn(document: Remembered): SignChain[] {
  return signChains(document).map((chain) => {
    const { end, words, subject } = chain;
    return { start: borderOf(document.text, chain), end, words, subject };
  });
}

/** Where the first name begins: at a name that is known, else where the text reads best without the sign. */
function borderOf(text: string, { words, end }: SignChain): number {
  const { name, start } = words[0]!;
  let known = start;
  tellingMatcher().scan(text, name, words[0]!.end, (from) => {
    known = Math.min(known, from);
  });
  return known < start ? known : nameBorder(text, name, start, end, usualName);
}

/** The longest label in front of a row of signs: 友情链接： */
const longestLabel = 6;

/** The sign with what was hung up with it: its label, a bracket, the line that it leaves empty. */
function withFrame(text: string, { start, end }: Span): Span {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const closes = end === text.length || text.charCodeAt(end) === 0x0a;
  const label =
    closes && start - line <= longestLabel && /^[^\s:：]+[:：]\s?$/u.test(text.slice(line, start));
  const bracket = /[([（【「《]/u.test(text[start - 1] ?? '') && /[)\]）】」》]/u.test(text[end] ?? '');
  if (label) return wholeLine(text, line, end);
  return bracket ? wholeLine(text, start - 1, end + 1) : wholeLine(text, start, end);
}

let weights: Float64Array | undefined;

/** Log-odds that a sign was hung into the text. */
function signLogit(text: string, chain: SignChain): number {
  weights ??= Float64Array.from(signFeatureNames, (name) => signWeights[name] ?? 0);
  const features = signFeatures(text, chain);
  let logit = signBias;
  for (let i = 0; i < features.length; i++) logit += weights[i]! * features[i]!;
  return logit;
}

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
  const signs = signsIn(view)
    .map((chain) => ({ chain, logit: signLogit(text, chain) }))
    .filter(({ logit }) => logit >= 0);
  if (signs.length === 0) return out;
  const doubt = doubtOfSubject(
    view,
    signs.map(({ chain }) => chain),
  );
  for (const { chain, logit: bare } of signs) {
    const logit = bare - doubt;
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
