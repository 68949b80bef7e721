import type { Proposal } from '../../types.ts';
import type { FoldedText } from './folded.ts';
import { type Figure, figuresOf } from './numbers.ts';

const SENTENCE_END = /[。!?\n]+|\.(?=\s|$)/gu;
const GROWTH =
  /(复合|cagr|compound)?(?:年)?(?:均)?(增长率|增速|增长|增幅|涨幅|上升|提高|上涨|下降|下滑|减少|降幅|跌幅|increase|rise|growth|grew|rose|up|gain|decrease|decline|drop|fell|down|fall)(?:了|达到|达|为|约|率|幅|of|by|about|was|is|\s|rate){0,4}(\d+(?:\.\d+)?)\s?(?:%|percent|per cent)|(\d+(?:\.\d+)?)\s?(?:%|percent|per cent) (?:(compound) )?(?:annual )?(increase|rise|growth|gain|decrease|decline|drop|fall)/gu;
const FALLING = /下降|下滑|减少|降幅|跌幅|decrease|decline|drop|fell|down|fall/u;
const YEARS = /(?:19|20)\d\d/gu;

/** What claims that can be recomputed have in them, before folding: a percentage, or a span of years. */
const RECOMPUTABLE = /[%％]|per\s?cent|(?:[从從自]|from\s)(?:[1１][9９]|[2２][0０])/iu;

/** Percentage points, and a share of the figure, that rounding may cost. */
const SLACK = { points: 1.5, share: 0.06 };

/**
 * `consistency/arithmetic`: figures that can be recomputed from those beside them, and come out different. Growth from one
 * figure to another (simple, or compound over the years named), and the years between two years.
 */
export function arithmetic(text: string, foldedText: FoldedText): Proposal[] {
  const out: Proposal[] = [];
  if (!RECOMPUTABLE.test(text)) return out;
  const folded = foldedText();
  let from = 0;
  const read = (to: number) => {
    const sentence = folded.slice(from, to);
    if (/\d.*\d/u.test(sentence)) {
      for (const problem of [growthProblem(sentence), spanProblem(sentence)]) {
        if (problem === undefined) continue;
        out.push({
          rule: 'consistency/arithmetic',
          start: from + problem.start,
          end: from + problem.end,
          severity: 'major',
          confidence: 0.8,
          message: `“${text.slice(from + problem.start, from + problem.end)}”: ${problem.why}.`,
        });
      }
    }
  };
  for (const match of folded.matchAll(SENTENCE_END)) {
    read(match.index);
    from = match.index + match[0].length;
  }
  read(folded.length);
  return out;
}

interface Problem {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

function growthProblem(sentence: string): Problem | undefined {
  // Every claim has one, and few sentences do.
  if (!sentence.includes('%') && !sentence.includes('cent')) return undefined;
  const claims = [...sentence.matchAll(GROWTH)];
  if (claims.length !== 1) return undefined;
  const claim = claims[0]!;
  const from = fromTo(sentence);
  if (from === undefined) return undefined;
  const [a, b] = from;
  if (a.value <= 0 || b.value <= 0 || a.dimension !== b.dimension) return undefined;
  const word = claim[2] ?? claim[6] ?? '';
  const stated = Number(claim[3] ?? claim[4]) * (FALLING.test(word) ? -1 : 1);
  const actual = (b.value / a.value - 1) * 100;
  const named = [...sentence.matchAll(YEARS)].map((match) => Number(match[0]));
  const span = named.length >= 2 ? Math.max(...named) - Math.min(...named) : 1;
  const readings = [
    actual,
    ...[span, span + 1].filter((n) => n > 1).map((n) => ((b.value / a.value) ** (1 / n) - 1) * 100),
  ];
  const room = (reading: number) =>
    SLACK.points +
    Math.abs(reading) * SLACK.share +
    (a.tolerance + b.tolerance > 0.05 ? Math.abs(reading + 100) * 0.1 : 0);
  if (readings.some((reading) => Math.abs(reading - stated) <= room(reading))) return undefined;
  // A figure far from every reading is about something else: another quantity of the sentence.
  return {
    start: claim.index,
    end: claim.index + claim[0].length,
    why: `from ${a.value} to ${b.value} is ${actual.toFixed(1)}%`,
  };
}

/** `从 A 增至 B`, `from A to B`: exactly one pair. */
function fromTo(sentence: string): [Figure, Figure] | undefined {
  const figures = figuresOf(sentence).filter(
    (figure) => !['%', 'point', 'years', 'months', 'days', '倍', '岁'].includes(figure.dimension),
  );
  const pairs: [Figure, Figure][] = [];
  for (let i = 0; i + 1 < figures.length; i++) {
    const a = figures[i]!;
    const b = figures[i + 1]!;
    const before = sentence.slice(Math.max(0, a.start - 14), a.start);
    const between = sentence.slice(a.end, b.start);
    const opens = /(?:从|由|from)[^,。]{0,12}$/u.test(before);
    const joins = /^[^。]{0,14}?(?:到|至|为|to|成)[^。]{0,8}$/u.test(between);
    // 从100万元增至180: the unit stands once.
    if (opens && joins) pairs.push(a.dimension === '' ? [{ ...a, dimension: b.dimension }, b] : [a, b]);
  }
  return pairs.length === 1 ? pairs[0] : undefined;
}

const SPAN =
  /(?:从|自|from )((?:19|20)\d\d)年?(?:\d{1,2}月)?(?:起|开始)?[^,。\d]{0,6}?(?:到|至|-|–|—| to | until )\s?((?:19|20)\d\d)年?(?:\d{1,2}月)?[^。\d]{0,16}?(?:历时|前后|共|长达|整整|一共|干了|任职|达|,|for|a total of|spanning|in all)\s?(\d{1,2})(?:年|个年头|载| years)/gu;

function spanProblem(sentence: string): Problem | undefined {
  if (!/[从自]|from /.test(sentence)) return undefined;
  for (const match of sentence.matchAll(SPAN)) {
    const actual = Number(match[2]) - Number(match[1]);
    if (Math.abs(actual - Number(match[3])) <= 1) continue;
    return { start: match.index, end: match.index + match[0].length, why: `that is ${actual} years` };
  }
  return undefined;
}
