import { shapeOf } from '../../text/shape.ts';
import type { Role } from '../../types.ts';
import { type Concept, type ConceptSet, conceptsIn, setOf } from '../concepts/index.ts';
import { labelsPromotion } from '../lexicon/index.ts';
import { logistic, round, type Verdict, verdict } from '../verdict.ts';
import type { Reading } from './reading.ts';

/** Where a sentence stands. Nats: how much likelier a notice is there than on a line of its own. */
export const PLACES = {
  /** The last line of the document, or one of the last. */
  end: 0.8,
  line: 0,
  /** In brackets that close a sentence or a paragraph, or with a label in front. */
  bracket: -0.2,
  /** The last sentence of a paragraph. */
  tail: -0.6,
  /** A sentence with others on both sides. */
  middle: -2,
} as const;
export type Place = keyof typeof PLACES;

/** A reason and what it is worth, in nats of log-odds. */
type Reason = readonly [nats: number, why: string];
interface Kind {
  readonly role: Role;
  /** None: the sentence lacks what makes a notice of this kind. */
  readonly core: readonly Reason[];
  readonly aside: readonly Reason[];
}

/**
 * What kind of text a line stands in. Nats: how much likelier any line of it is a notice than in an article by itself.
 *
 * Of appeals and pointers that somebody left standing in articles (74 lines in WCXB's development half), 78% speak of what their
 * article is about, and of our own inserts in texts of others 1%: see `../topical.ts`.
 */
export const AROUND = {
  /** The menus of its page stand around it. */
  page: 1,
  article: 0,
  /** An article by itself, of whose subject the line speaks too. */
  topic: -4.5,
} as const;
export type Around = keyof typeof AROUND;
/** Of a line in an article, before anything is known of it. Nats. */
const PRIOR = -3.6;

/** What makes a notice of some kind where it opens one. */
const OPENERS = setOf('ad', 'head', 'also');
const ACT = setOf('act');
const DO = setOf('do');
const OFFERS = setOf('channel', 'gain', 'house');
/** What makes a notice of some kind together with one of the others. */
const PAIRS: readonly (readonly [one: ConceptSet, others: ConceptSet])[] = [
  [setOf('forbid'), setOf('reuse', 'rights')],
  [setOf('reuse'), setOf('rights', 'consent')],
  [setOf('rights'), setOf('work', 'house')],
  [setOf('disclaim'), setOf('advice', 'view', 'work', 'house')],
  [setOf('picture'), setOf('archive')],
];

/**
 * Whether a stretch in which these words stand can be a notice of any kind below, labelled ones aside, or hold one: a cheap
 * look, since hardly any line is one. Where it says no, no kind has anything at its core.
 */
export function mayBeNotice(said: ConceptSet): boolean {
  if ((said & (OPENERS | ACT)) !== 0) return true;
  const offers = said & OFFERS;
  const two = (offers & (offers - 1)) !== 0;
  return (
    ((said & DO) !== 0 && two) || PAIRS.some(([one, others]) => (said & one) !== 0 && (said & others) !== 0)
  );
}

/** The likeliest kind of notice that a sentence is, or null when it has the makings of none. */
export function noticeOf(reading: Reading, place: Place, around: Around = 'article'): Verdict | null {
  let best: Verdict | null = null;
  for (const { role, core, aside } of [
    promotion(reading),
    advertisement(reading, place),
    rights(reading),
    disclaimer(reading),
    imageNote(reading, place),
    pointer(reading, place),
  ]) {
    if (core.length === 0) continue;
    const reasons = [...core, ...aside];
    const total = reasons.reduce((sum, [nats]) => sum + nats, PRIOR + PLACES[place] + AROUND[around]);
    const score = round(logistic(total));
    if (score < 0.5 || (best !== null && best.score >= score)) continue;
    const told = reasons.filter(([nats]) => nats > 0).sort((a, b) => b[0] - a[0]);
    best = verdict(role, score, ...told.map(([, why]) => why));
  }
  return best;
}

/**
 * `Grab our free app today`: asks the reader to do something, somewhere, for something. A manual does so in
 * every sentence, but without a word that only those use who promote; two such words are needed here.
 */
function promotion(reading: Reading): Kind {
  const core: Reason[] = [];
  const says = (...concepts: Concept[]) => `says ${list(reading.words(...concepts))}`;
  const asks = reading.count('act') > 0;
  const asksAnything = asks || reading.count('do') > 0;
  const labelled = isLabelled(reading.text);
  const strong =
    Math.min(2, reading.words('act').length) +
    (['channel', 'gain', 'house'] as const).filter((concept) => reading.count(concept) > 0).length +
    (asks && reading.address ? 1 : 0) +
    (labelled ? 1 : 0);
  if (strong < 2 && !labelled) return { role: 'promotion', core, aside: [] };
  if (reading.joins('act', 'channel')) core.push([2.6, says('act', 'channel')]);
  else if (reading.joins('act', 'spot')) core.push([1.6, says('act', 'spot')]);
  else if (reading.joins('do', 'channel')) core.push([1.8, says('do', 'channel')]);
  else if (reading.joins('do', 'spot')) core.push([0.8, says('do', 'spot')]);
  if (asksAnything && reading.address)
    core.push([asks ? 2.2 : 1.6, 'asks for something and gives an address']);
  if (reading.joins('act', 'gain')) core.push([1.4, says('act', 'gain')]);
  else if (asksAnything && reading.count('gain') > 0) core.push([1.2, says('do', 'gain')]);
  if (reading.words('act').length > 1) core.push([1.4, says('act')]);
  if (reading.joins('act', 'more')) core.push([1, says('act', 'more')]);
  if (asks && reading.count('house') > 0) core.push([1.2, says('act', 'house')]);
  if (labelled) core.push([6.4, 'is an insert with a label']);
  if (core.length === 0) return { role: 'promotion', core, aside: [] };
  const aside: Reason[] = [...spoken(reading, labelled ? -0.5 : -2)];
  if (strong > 2) aside.push([0.8, says('gain', 'house')]);
  if (reading.count('more') > 0) aside.push([0.4, says('more')]);
  if (reading.count('gain') > 1) aside.push([0.5, says('gain')]);
  return { role: 'promotion', core, aside };
}

/** `【Label】` in front, and the label names a promotion: a news agency in such brackets opens an article. */
export function isLabelled(text: string): boolean {
  const label = /^[【[［]([^【】[\]［］]{2,14})[】\]］](?!\()/.exec(text)?.[1];
  return (
    label !== undefined &&
    (labelsPromotion(label) || conceptsIn(label).some(({ value }) => (value & OWN) !== 0))
  );
}

const OWN = setOf('act', 'channel', 'gain', 'ad');

/** `Advertisement`, `[광고] …`: says what it is. */
function advertisement(reading: Reading, place: Place): Kind {
  const core: Reason[] = [];
  const opens = reading.opens('ad');
  if (opens && reading.coverage >= 0.9 && reading.tokens <= 12 && place !== 'tail' && place !== 'middle') {
    core.push([5.2, `is called ${list([reading.text])}`]);
  } else if (opens && /^[【[［(（].{1,16}[】\]］)）]/.test(reading.text)) {
    core.push([4.6, `is labelled ${list(reading.words('ad'))}`]);
  }
  return { role: 'promotion', core, aside: [] };
}

/** `Reproduction without permission is prohibited.` */
function rights(reading: Reading): Kind {
  const core: Reason[] = [];
  const said = `says ${list(reading.words('forbid', 'reuse', 'rights', 'consent'))}`;
  if (reading.joins('forbid', 'reuse')) core.push([3, said]);
  if (reading.joins('rights', 'reuse')) core.push([1.2, said]);
  if (reading.joins('rights', 'forbid')) core.push([1.5, said]);
  if (reading.joins('consent', 'reuse')) core.push([1.2, said]);
  if (reading.joins('rights', 'work') || reading.joins('rights', 'house')) core.push([0.8, said]);
  if (core.length === 0) return { role: 'disclaimer', core, aside: [] };
  const aside: Reason[] = [...spoken(reading)];
  if (reading.joins('work', 'reuse') || reading.joins('work', 'forbid')) {
    aside.push([0.8, `speaks of ${list(reading.words('work'))}`]);
  }
  if (reading.count('forbid', 'consent') > 1) aside.push([0.6, said]);
  if (reading.count('consent') > 1) aside.push([0.5, said]);
  if (reading.address) aside.push([0.6, 'gives an address']);
  return { role: 'disclaimer', core, aside };
}

/** `Nothing on this page is legal advice.` */
function disclaimer(reading: Reading): Kind {
  const core: Reason[] = [];
  const said = `says ${list(reading.words('disclaim', 'advice', 'view'))}`;
  if (reading.joins('disclaim', 'advice')) core.push([2, said]);
  if (reading.joins('disclaim', 'view')) core.push([2.2, said]);
  if (reading.joins('work', 'disclaim')) core.push([1.6, said]);
  if (headed(reading)) core.push([2.4, `is headed ${list([reading.text.slice(0, reading.openingEnd)])}`]);
  if (reading.joins('disclaim', 'spot') && reading.count('house') > 0) core.push([1.6, said]);
  if (core.length === 0) return { role: 'disclaimer', core, aside: [] };
  const aside: Reason[] = [...spoken(reading)];
  if (reading.count('disclaim') > 1) aside.push([0.6, said]);
  if (reading.count('advice') > 1) aside.push([0.4, said]);
  if (reading.opens('work')) aside.push([0.8, 'begins with what it is about: this text']);
  return { role: 'disclaimer', core, aside };
}

/** `Notice: …`, and behind it words of a notice. */
function headed(reading: Reading): boolean {
  const behind = reading.text.slice(reading.openingEnd);
  return (
    reading.opens('head') &&
    /^.{0,6}[:：】\]]/.test(behind) &&
    reading.count('work', 'disclaim', 'forbid', 'reuse', 'rights', 'consent') > 1
  );
}

/** `(file photo)`: of a caption only what says where the picture is from. */
function imageNote(reading: Reading, place: Place): Kind {
  const core: Reason[] = [];
  const said = `says ${list(reading.words('picture', 'archive'))}`;
  const bracketed = /^[（(［[【].*[)）\]］】][.。]?$/u.test(reading.text);
  if (reading.joins('picture', 'archive')) core.push([2.7, said]);
  else if (
    bracketed &&
    reading.coverage >= 0.8 &&
    reading.count('picture') > 0 &&
    reading.count('archive') > 0
  )
    core.push([2.6, said]);
  if (core.length === 0) return { role: 'image-note', core, aside: [] };
  const aside: Reason[] = [covered(reading, 3)];
  const labelled = /^[（(▲△▼◎●]?[^\s:：／/]{1,8}[:：／/]/u.test(reading.text);
  if (bracketed) aside.push([1.6, 'stands in brackets']);
  else if (place === 'tail' || place === 'middle') aside.push([-2, 'is part of a paragraph']);
  if (reading.opens('picture')) aside.push([0.8, 'begins with what it is about']);
  if (labelled) aside.push([0.8, 'is a label with its value']);
  if (!bracketed && !labelled && !reading.opens('picture')) aside.push([-1.5, 'is about something else']);
  if (reading.tokens <= 14) aside.push([0.8, 'is short']);
  if (reading.tokens > 26) aside.push([-3, 'says more than where the picture is from']);
  if (reading.count('archive') > 1) aside.push([0.5, said]);
  return { role: 'image-note', core, aside };
}

/** `Read also: …`, and what to read: a title, and not the name of a command in a reference. */
function pointer(reading: Reading, place: Place): Kind {
  const core: Reason[] = [];
  const rest = reading.text.slice(reading.openingEnd);
  const value = /^[^\p{L}\p{N}]{0,3}[:：|｜丨»>→《\]［］】[\u3000][^\p{L}\p{N}]{0,4}(.*)$/u.exec(rest)?.[1];
  const { tokens, upper, letters } = shapeOf(value ?? '');
  // `【相关链接】该桥建于1998年。` goes on to tell what stands behind the news.
  const title = tokens >= 3 && upper * 2 < letters && !value?.includes('。');
  if (reading.opens('also') && title && tokens <= 60 && place !== 'tail' && place !== 'middle') {
    core.push([5, `points elsewhere: ${list([reading.text.slice(0, reading.openingEnd)])}`]);
  }
  return { role: 'related', core, aside: [] };
}

/**
 * What appeals and notices have in common: they speak to somebody, and say little else.
 *
 * @param least what it costs at most that they say other things too
 */
function spoken(reading: Reading, least = -2): Reason[] {
  const reasons: Reason[] = [covered(reading, 5, least)];
  const begins = reading.opens(
    ...([
      'act',
      'channel',
      'ad',
      'urge',
      'gain',
      'more',
      'house',
      'work',
      'rights',
      'reuse',
      'forbid',
      'consent',
      'disclaim',
    ] as const),
  );
  if (begins) reasons.push([0.7, 'begins as a notice does']);
  const house = reading.count('house');
  const reader = reading.count('reader');
  const urge = reading.count('urge');
  if (house > 0) reasons.push([0.7, `speaks for ${list(reading.words('house'))}`]);
  if (reader > 0) reasons.push([0.3, `speaks to ${list(reading.words('reader'))}`]);
  if (urge > 0) reasons.push([0.5, `says ${list(reading.words('urge'))}`]);
  if (!begins && house + reader + urge === 0) reasons.push([-2.5, 'speaks to nobody']);
  const tale = reading.count('tale');
  if (tale > 0) reasons.push([Math.max(-3, tale * -1.2), `tells a story: ${list(reading.words('tale'))}`]);
  if (reading.tokens > 60) reasons.push([reading.tokens > 120 ? -2 : -1, 'is long']);
  return reasons;
}

/** Half of any text is words of notices, most of them fillers. */
function covered({ coverage }: Reading, slope: number, least = -2): Reason {
  return [Math.max(least, Math.min(2, (coverage - 0.55) * slope)), 'says little else'];
}

function list(words: readonly string[]): string {
  return words
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(', ');
}
