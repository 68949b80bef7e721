import type { Role } from '../types.ts';
import type { Described } from './describe.ts';
import type { RoleEvidence, WordEvidence } from './evidence.ts';
import { addressesReader, labelsPromotion } from './lexicon/index.ts';
import { logistic, round, type Verdict, verdict } from './verdict.ts';

/** Roles that are kept: words for them are read by `credits.ts`. */
const KEPT: ReadonlySet<Role> = new Set(['byline', 'dateline', 'source']);
/** Roles made of labels. In running text their words mean what they say, so they need a line of little else. */
const LABELS: ReadonlySet<Role> = new Set(['navigation', 'footer', 'related', 'share', 'comments']);

/** `Read more: The title of another article`, `Picture: Some Agency` */
const LABELLED = /^[^\s:：]{2,10}(?: [^\s:：]{1,10}){0,2}\s?[:：]\s?\S/u;

/**
 * Notices and labels: structure says whether the piece could be one (short, at an edge, no sentence), words
 * say which. Weights are nats of log-odds.
 */
export function notice(described: Described): Verdict | null {
  const { text, tokens, words } = described;
  if (tokens === 0 || tokens > 300) return null;
  if (words.roles.length === 0) return null;
  const addresses = addressesReader(text);
  let best: Verdict | null = null;
  for (const evidence of words.roles) {
    if (KEPT.has(evidence.role)) continue;
    const found = weigh(described, words, evidence, addresses);
    if (best === null || found.score > best.score) best = found;
  }
  return best !== null && best.score >= 0.5 ? best : null;
}

function weigh(
  described: Described,
  { coverage }: WordEvidence,
  evidence: RoleEvidence,
  addresses: boolean,
): Verdict {
  const { tokens, sentence, beforeBody, atEnd, wholeLine, block, text } = described;
  const { role, sure, hints, opens } = evidence;
  const label = LABELS.has(role);
  const reasons: [number, string][] = [];
  const because = (nats: number, reason: string) => {
    if (nats !== 0) reasons.push([nats, reason]);
  };
  because(Math.min(sure.length, 3) * (label ? 1.2 : 1.9), `says ${quote(sure)}`);
  because(Math.min(hints.length, 6) * 0.6, `says ${quote(hints)}`);
  if (role === 'promotion' || role === 'disclaimer')
    because(addresses ? 0.8 : -0.8, 'speaks to its reader or of itself');
  if (opens) because(1, `begins with ${quote(sure.slice(0, 1))}`);
  if (coverage >= 0.45 && sure.length > 0) because(label ? 3 : 2, 'says little else');
  if (coverage >= 0.9 && sure.length > 0) because(0.6, 'says nothing else');
  if ((role === 'related' || role === 'image-note') && opens && LABELLED.test(text)) {
    because(2.5, 'is a label with its value');
  }
  if (atEnd) because(1.2, 'stands at the end');
  else if (beforeBody > 0) because(0.4, 'stands before the first paragraph');
  if (tokens <= 12) because(0.5, 'is short');
  if (tokens > 120) because(-1, 'is long');
  if (label && sentence) because(-2, 'ends as a sentence does');
  if ((role === 'copyright' || role === 'image-note') && sentence && coverage < 0.45) {
    because(-2, 'is a sentence');
  }
  if (!label && sentence && !opens && !atEnd && !addresses) because(-2, 'is a sentence among others');
  if ((block.linkDensity ?? 0) > 0.6 && label) because(1, 'is made of links');
  if (!wholeLine && !opens) because(-1.5, 'stands inside a line');
  if (role === 'promotion' && isLabelled(text)) because(3, 'is an insert with a label');
  if (role === 'image-note' && /^[（(].*[)）]$/.test(text)) because(1, 'stands in brackets');
  const prior = label ? -3.6 : -3.2;
  const total = reasons.reduce((sum, [nats]) => sum + nats, prior);
  const told = reasons.filter(([nats]) => nats > 0).sort((a, b) => b[0] - a[0]);
  return verdict(role, round(logistic(total)), ...told.map(([, reason]) => reason));
}

/** `【Label】` in front, and the label names a promotion: a news agency in such brackets opens an article. */
function isLabelled(text: string): boolean {
  const label = /^【([^【】]{2,14})】/.exec(text)?.[1];
  return label !== undefined && labelsPromotion(label);
}

function quote(phrases: readonly string[]): string {
  return phrases
    .slice(0, 3)
    .map((phrase) => `“${phrase}”`)
    .join(', ');
}
