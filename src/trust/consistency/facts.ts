import { modalities, type Quantity, quantities } from '../../data/claims/index.ts';
import { Matcher } from '../../terms/matcher.ts';
import type { Remembered } from '../../terms/remembered.ts';
import { type Entity, entitiesOf } from './entities.ts';
import type { FoldedText } from './folded.ts';
import { type Figure, figuresOf } from './numbers.ts';
import { periodOf } from './periods.ts';

/** A claim that can be held against another one. */
export interface Fact {
  readonly quantity: Quantity;
  readonly entity: string;
  /** '' when the text gives none. */
  readonly period: string;
  /** What kind of figure (forecast, change, cumulative, ...) and which part of the whole it is about. */
  readonly scope: string;
  /** Who says so, when the sentence names somebody. */
  readonly source: string;
  readonly figure: Figure;
  /** The clause, for quoting. */
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[。!?\n]+|\.(?=\s|$)/gu;
/** A comma between groups of three digits is no end. */
const CLAUSE_END = /[;:]|,(?!(?<=\d,)\d{3}(?!\d))/gu;
const SOURCE_CUE =
  /(?:根据|依据|据)([^,。]{2,16}?)(?:统计|报道|数据|显示|披露|介绍|报告|称|估算|,)|(?:according to|figures from|data from|reported by) ([^,.]{2,30})/u;

let words: Matcher<Quantity> | undefined;

const PRONOUN =
  /公司|该|本|其|它|全[市县校院省]|\b(?:the (?:company|firm|group|bank|university|school|hospital|city|town|museum|club)|its?|their)\b/u;

/** Where a text speaks of quantities that can be claimed. */
export function mentionsIn(body: Remembered): Mention[] {
  words ??= new Matcher(
    quantities.flatMap((quantity) => quantity.words.map((word) => ({ text: word, value: quantity }))),
  );
  const mentions: Mention[] = [];
  words.scanDocument(body, (start, end, quantity) => mentions.push({ quantity, start, end }));
  return mentions;
}

/** A second figure for a quantity that is named once: 从2022年的0.9亿元,增长到2024年超7.2亿元. */
const CHANGES = '(?:增长|增加|增|升|下降|降|减少|跌)(?:长)?(?:到|至|为)';
const CHANGES_TO = 'rising to|growing to|falling to';
const ANY_CHANGE = new RegExp(`${CHANGES}|${CHANGES_TO}`, 'u');
const OPENS_WITH_CHANGE = new RegExp(`^(?:.{0,4}${CHANGES}|${CHANGES_TO})`, 'u');

/** Whether two facts of one quantity can come of these mentions: most texts speak of each but once. */
export function mayContradict(mentions: readonly Mention[], folded: FoldedText): boolean {
  const named = new Set(mentions.map(({ quantity }) => quantity.key));
  return named.size < mentions.length || ANY_CHANGE.test(folded());
}

/** The claims of a text. Only sentences with a quantity and a digit are read. */
export function factsOf(text: string, folded: string, mentions: readonly Mention[]): Fact[] {
  const facts: Fact[] = [];
  let next = 0;
  let from = 0;
  let previousFrom = 0;
  let subject = '';
  let carriedFrom = -1; // the sentence that gave the subject
  let number = 0;
  const read = (to: number) => {
    while (next < mentions.length && mentions[next]!.start < from) next++;
    const first = next;
    while (next < mentions.length && mentions[next]!.end <= to) next++;
    if (next > first && /\d/u.test(folded.slice(from, to))) {
      const entities = entitiesOf(text, folded, from, to);
      if (entities.length === 0 && carriedFrom < number - 1) {
        // The sentence before may have named whom this one is about.
        const before = entitiesOf(text, folded, previousFrom, from)[0];
        if (before !== undefined) subject = before.name;
        else if (!PRONOUN.test(folded.slice(previousFrom, to))) subject = '';
      }
      if (entities.length > 0) {
        subject = entities[0]!.name;
        carriedFrom = number;
      }
      readSentence(folded, from, to, entities, subject, mentions.slice(first, next), facts);
    }
    previousFrom = from;
    number++;
  };
  for (const match of folded.matchAll(SENTENCE_END)) {
    read(match.index);
    from = match.index + match[0].length;
  }
  read(folded.length);
  return facts;
}

export interface Mention {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

function readSentence(
  folded: string,
  start: number,
  end: number,
  entities: readonly Entity[],
  subject: string,
  mentions: readonly Mention[],
  facts: Fact[],
): void {
  const sentence = folded.slice(start, end);
  const cue = SOURCE_CUE.exec(sentence);
  const source = (cue?.[1] ?? cue?.[2] ?? '').trim();
  let period = '';
  let last: { quantity: Quantity; entity: string; scope: string } | undefined;
  let from = start;
  const read = (to: number) => {
    const clause = folded.slice(from, to);
    const base = from;
    const own = entities.filter((entity) => entity.start >= base && entity.end <= to);
    const found = mentions
      .filter((mention) => mention.start >= base && mention.end <= to)
      .map(({ quantity, start, end }) => ({ quantity, start: start - base, end: end - base }));
    const figures = figuresOf(clause);
    const here = periodOf(clause);
    for (let i = 0; i < found.length; i++) {
      const mention = found[i]!;
      const owner = ownerOf(mention, own, base);
      const entity = owner ?? subject;
      const scope = scopeOf(clause, mention, own, base);
      last = { quantity: mention.quantity, entity, scope };
      const dated = ['founded', 'born', 'died'].includes(mention.quantity.key);
      const figure = dated
        ? (dateNear(clause, mention) ?? (own.length > 0 ? yearOf(period, mention) : undefined))
        : figureNear(
            figures,
            mention,
            found[i + 1]?.start ?? clause.length,
            i === 0 ? 0 : found[i - 1]!.end,
            clause,
          );
      // A date needs its owner in the same sentence: 成立 has too many subjects.
      if (figure === undefined || (dated && (entities.length === 0 || (owner === undefined && scope !== ''))))
        continue;
      const at = periodAt(clause, figure) ?? period;
      facts.push({
        quantity: mention.quantity,
        entity,
        period: dated ? '' : at,
        scope: dated ? '' : scope,
        source,
        figure,
        start: base,
        end: to,
      });
    }
    // The second clause is still about the first one's quantity.
    if (
      found.length === 0 &&
      last !== undefined &&
      here !== undefined &&
      OPENS_WITH_CHANGE.test(clause.trim())
    ) {
      const figure = figures.find((candidate) => candidate.start >= here.start);
      if (figure !== undefined)
        facts.push({ ...last, period: here.name, source, figure, start: base, end: to });
    }
    if (here !== undefined) period = here.name;
  };
  for (const match of sentence.matchAll(CLAUSE_END)) {
    read(start + match.index);
    from = start + match.index + match[0].length;
  }
  read(end);
}

/** In Chinese the period stands in front of its figure; what stands behind belongs to the next one. */
function periodAt(clause: string, figure: Figure): string | undefined {
  const period = periodOf(clause, figure.start);
  if (period === undefined) return undefined;
  const behind = period.start >= figure.start;
  return behind && /[\u4e00-\u9fff]/u.test(clause) ? undefined : period.name;
}

/** Whose quantity: the name right in front, or the one founded (成立 + name); the sentence's subject otherwise. */
function ownerOf(
  mention: { quantity: Quantity; start: number; end: number },
  own: readonly Entity[],
  base: number,
): string | undefined {
  if (mention.quantity.key === 'founded') {
    const object = own.find(
      (entity) => entity.start - base >= mention.end && entity.start - base <= mention.end + 3,
    );
    if (object !== undefined) return object.name;
  }
  const before = own.filter((entity) => entity.end - base <= mention.start);
  return before[before.length - 1]?.name;
}

/** The nearest figure behind the word, or right in front of it (`500 employees`, 3亿元营收). */
function figureNear(
  figures: readonly Figure[],
  mention: { start: number; end: number; quantity: Quantity },
  limit: number,
  floor: number,
  clause: string,
): Figure | undefined {
  const priced = mention.quantity.in.includes('money');
  // 净利润1.19亿: money needs no unit when the amount has a scale.
  const fits = ({ dimension, value }: Figure) =>
    mention.quantity.in.includes(dimension) || (priced && dimension === '' && value >= 1e4);
  const behind = figures.find(
    (figure) =>
      fits(figure) && figure.start >= mention.end && figure.start < limit && figure.start - mention.end <= 26,
  );
  const infront = figures
    .filter(
      (figure) =>
        fits(figure) &&
        figure.end <= mention.start &&
        figure.start >= floor &&
        mention.start - figure.end <= 12,
    )
    .pop();
  const chosen = infront !== undefined && mention.start - infront.end <= 1 ? infront : (behind ?? infront);
  if (chosen === undefined) return undefined;
  const sign = mention.quantity.sign ?? 1;
  // 净利润为-3亿元 and `a loss of` are negative too.
  const negative =
    /[-−负]\s?$/u.test(clause.slice(0, chosen.start).slice(-2)) &&
    !/[\d至到~]/u.test(clause.slice(0, chosen.start).slice(-3, -1));
  const dimension = priced && chosen.dimension === '' ? 'money' : chosen.dimension;
  return { ...chosen, dimension, value: chosen.value * sign * (negative ? -1 : 1) };
}

/** A year, or year and month, as one figure: 201803 or 201800. */
function dateNear(clause: string, mention: { start: number; end: number }): Figure | undefined {
  const dates = [...clause.matchAll(/((?:1[0-9]|20)\d\d)(?:年(?:(\d{1,2})月)?)?/gu)];
  let best: RegExpMatchArray | undefined;
  let distance = 24;
  for (const date of dates) {
    const gap =
      date.index >= mention.end ? date.index - mention.end : mention.start - (date.index + date[0].length);
    if (gap >= 0 && gap < distance) {
      best = date;
      distance = gap;
    }
  }
  if (best?.index === undefined) return undefined;
  const value = Number(best[1]) + Number(best[2] ?? 0) / 100;
  return {
    start: best.index,
    end: best.index + best[0].length,
    value,
    dimension: 'date',
    tolerance: 0,
    bound: 0,
  };
}

/** `2018年,某公司成立`: the year stands in a clause of its own. */
function yearOf(period: string, { start, end }: { start: number; end: number }): Figure | undefined {
  if (!/^\d{4}$/u.test(period)) return undefined;
  return { start, end, value: Number(period), dimension: 'date', tolerance: 0, bound: 0 };
}

const FILLER =
  /[\s的了为达约共有其公司该于在年月日度第一二三四季上下半全总实现完成录得取得超过将"'“”]|the|its|a |an |of|in|for|was|were|is|company'?s?|annual|fiscal|year|full|reported|posted|recorded|had|has|with|and|it|firm/gu;

const MODALITIES = Object.entries(modalities);

/** Kind of figure, and the words between the name and the quantity that narrow it: 海外营收, `cloud revenue`. */
function scopeOf(
  clause: string,
  mention: { start: number; end: number },
  own: readonly Entity[],
  base: number,
): string {
  const kinds = MODALITIES.filter(([, cues]) => cues.some((cue) => clause.includes(cue))).map(
    ([kind]) => kind,
  );
  const names = own.filter((entity) => entity.end - base <= mention.start);
  const from = Math.max(names.length > 0 ? names[names.length - 1]!.end - base : 0, mention.start - 12);
  const between = clause.slice(from, mention.start);
  const period = periodOf(between);
  const narrowed = (
    period === undefined ? between : between.slice(0, period.start) + between.slice(period.end)
  ).replaceAll(FILLER, '');
  return [...kinds, narrowed.trim()].join('|');
}
