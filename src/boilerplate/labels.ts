import type { Role } from '../types.ts';
import type { Described } from './describe.ts';
import type { RoleEvidence } from './evidence.ts';
import { logistic, round, type Verdict, verdict } from './verdict.ts';

/** Roles made of labels. In running text their words mean what they say, so they need a line of little else. */
const LABELS: ReadonlySet<Role> = new Set([
  'navigation',
  'footer',
  'related',
  'share',
  'comments',
  'copyright',
]);
/** `Log in` and `Privacy policy` are also steps of a manual and titles of documents. */
const AMBIGUOUS: ReadonlySet<Role> = new Set(['navigation', 'footer']);

/** Longer pieces are no labels. Tokens. */
const LONGEST = 300;
/** Share of the letters that known phrases cover, for a line of little else. */
const MOSTLY = 0.45;

/** `© Reuters`: whose the picture above is. A notice of copyright says more, or names a year. */
const SIGN_AND_NAME = /^(?:©|ⓒ|\(c\))[^\p{N},，;；.。]{2,30}$/iu;

/** `Read more: The title of another article` */
const LABELLED = /^[^\s:：]{2,10}(?: [^\s:：]{1,10}){0,2}\s?[:：]\s?\S/u;

/**
 * Labels of the page around a text: structure says whether the piece could be one (short, at an edge, no
 * sentence, others like it beside it), words say which. Weights are nats of log-odds.
 *
 * @param page whether the text has menus around it: then none of them stands alone
 */
export function label(pieces: readonly Described[], i: number, page: boolean): Verdict | null {
  const piece = pieces[i]!;
  if (piece.tokens === 0 || piece.tokens > LONGEST) return null;
  let best: Verdict | null = null;
  for (const evidence of piece.words.roles) {
    if (!LABELS.has(evidence.role)) continue;
    const found = weigh(piece, evidence, page || hasCompany(pieces, i));
    if (best === null || found.score > best.score) best = found;
  }
  return best !== null && best.score >= 0.5 ? best : null;
}

function weigh(piece: Described, { role, sure, hints, opens }: RoleEvidence, company: boolean): Verdict {
  const { tokens, sentence, beforeBody, atEnd, wholeLine, block, text, words, position } = piece;
  const reasons: [number, string][] = [];
  const because = (nats: number, reason: string) => {
    if (nats !== 0) reasons.push([nats, reason]);
  };
  const notice = role === 'copyright';
  because(Math.min(sure.length, 3) * (notice ? 1.9 : 1.2), `says ${quote(sure)}`);
  because(Math.min(hints.length, 6) * 0.6, `says ${quote(hints)}`);
  if (opens) because(1, `begins with ${quote(sure.slice(0, 1))}`);
  if (words.coverage >= MOSTLY && sure.length > 0) because(notice ? 2 : 3, 'says little else');
  if (words.coverage >= 0.9 && sure.length > 0) because(0.6, 'says nothing else');
  if (role === 'related' && opens && LABELLED.test(text)) because(2.5, 'is a label with its value');
  if (atEnd) because(1.2, 'stands at the end');
  else if (beforeBody > 0) because(0.4, 'stands before the first paragraph');
  if (tokens <= 12) because(0.5, 'is short');
  if (tokens > 120) because(-1, 'is long');
  if (sentence && !(notice && words.coverage >= MOSTLY)) because(-2, 'ends as a sentence does');
  if ((block.linkDensity ?? 0) > 0.6) because(1, 'is made of links');
  if (!wholeLine && !opens) because(-1.5, 'stands inside a line');
  if (block.kind === 'heading') because(-1.5, 'is a heading of the document');
  const headsNothing = position === 1 && /[:：]$/.test(text);
  // A licence and a program name their owner first; other labels come in groups, or they are steps and titles.
  const alone = notice ? !atEnd || (sure.length < 2 && SIGN_AND_NAME.test(text)) : sure.length < 2;
  if (!company && !headsNothing && alone) {
    because(notice || AMBIGUOUS.has(role) ? -4 : -1.5, 'stands alone');
  }
  const total = reasons.reduce((sum, [nats]) => sum + nats, notice ? -3.2 : -3.6);
  const told = reasons.filter(([nats]) => nats > 0).sort((a, b) => b[0] - a[0]);
  return verdict(role, round(logistic(total)), ...told.map(([, reason]) => reason));
}

/** Whether another label stands right before or behind. */
function hasCompany(pieces: readonly Described[], i: number): boolean {
  return [pieces[i - 1], pieces[i + 1]].some(
    (other) =>
      other !== undefined &&
      other.words.coverage >= MOSTLY &&
      other.words.roles.some(({ role, sure }) => LABELS.has(role) && sure.length > 0),
  );
}

function quote(phrases: readonly string[]): string {
  return phrases
    .slice(0, 3)
    .map((phrase) => `“${phrase}”`)
    .join(', ');
}
