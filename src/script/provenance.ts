import { Initials } from '../terms/initials.ts';
import type { Conversion, ScriptSpan } from '../types.ts';
import { MAKERS, type Maker, tellingChoices, weighChoices } from './choices.ts';
import { mainlandOdds } from './region-evidence.ts';
import { readWording, type Wording } from './wording.ts';

/**
 * Was a text written in its script, or converted into it, and by which tables?
 *
 * Traditional text is judged by three things: its choices of spelling against those of writers and of each
 * converter; the region its words come from; its quotation marks (“” on the mainland, 「」 elsewhere).
 * Simplified text by the last two, and by characters that a conversion to Simplified leaves behind (妳, 著).
 * scripts/script/fit-provenance.ts fits weights.
 */
export interface Provenance {
  /** Log-odds in nats that the text was converted into its script. */
  readonly odds: number;
  /** The likeliest converter, given that there was one. */
  readonly maker: Maker;
  readonly profile: string;
}

/** Log-odds added because most text is as it was written, and calling it converted is a reproach. */
const PRIOR = -3;

const PROFILES: Readonly<Partial<Record<Maker, string>>> = { char: 'one-to-one', residue: 'one-to-one' };
const NATIVE = 2; // the first two makers are writers, the rest converters
const OUTER = 25; // nats: however much one kind of evidence there is, it counts no more

/**
 * Nats per unit of: choices of spelling, words (log-odds that the author is on the mainland), quotation marks, length in
 * 200 characters (against chance hits), one, spellings left behind. Well below what the fit gives, on sources that the
 * tables of words and choices were counted on too: authors move, quote and translate, and only a clear case should be
 * called converted.
 */
const WEIGHTS: Readonly<Record<'Hans' | 'Hant', readonly number[]>> = {
  Hans: [0, -0.7, -0.3, -0.3, 0, 1],
  Hant: [0.4, 0.5, 0.2, -1.2, -0.8, 0],
};

export function weighConversion(
  text: string,
  tag: 'Hans' | 'Hant',
  wording = readWording(text, tag),
): Provenance {
  const { evidence, maker } = observe(text, tag, wording);
  const weights = WEIGHTS[tag];
  const odds = evidence.reduce((sum, value, i) => sum + value * weights[i]!, 0);
  if (tag === 'Hans') return { odds, maker, profile: 't2s' };
  return { odds, maker, profile: isAnnotated(text) ? 'pinyin-annotated' : (PROFILES[maker] ?? maker) };
}

/** What {@link WEIGHTS} weigh, in their order. For fitting them. */
export function weighEvidence(text: string, tag: 'Hans' | 'Hant'): readonly number[] {
  return observe(text, tag, readWording(text, tag)).evidence;
}

function observe(
  text: string,
  tag: 'Hans' | 'Hant',
  { region, choices: made }: Wording,
): { evidence: readonly number[]; maker: Maker } {
  const { mainland, elsewhere, han } = countMarks(text);
  const quotes = cap(mainland, 3) - cap(elsewhere, 3);
  const length = cap(han / 200, 10);
  const words = Math.max(-OUTER, cap(mainlandOdds(region), OUTER));
  if (tag === 'Hans') {
    return { evidence: [0, words, quotes, length, 1, cap(countLeftBehind(text), 4)], maker: 's2t' };
  }
  const likelihood = weighChoices(made);
  let best = NATIVE;
  for (let i = NATIVE; i < MAKERS.length; i++) if (likelihood[i]! > likelihood[best]!) best = i;
  const choices = likelihood[best]! - Math.max(likelihood[0]!, likelihood[1]!);
  return {
    evidence: [Math.max(-OUTER, cap(choices, OUTER)), words, quotes, length, 1, 0],
    maker: MAKERS[best]!,
  };
}

/** Quotation marks of the mainland, “”, and of everywhere else, 「」, and Han characters. */
function countMarks(text: string): { mainland: number; elsewhere: number; han: number } {
  let mainland = 0;
  let elsewhere = 0;
  let han = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00) {
      if (unit <= 0x9fff) han++;
    } else if (unit === 0x201c || unit === 0x201d) mainland++;
    else if (unit === 0x300c || unit === 0x300d) elsewhere++;
  }
  return { mainland, elsewhere, han };
}

/** Characters and words that converters to Simplified leave as Taiwan writes them. */
const LEFT_BEHIND_WORDS = [...'妳牠祂著乾瞭藉姊裏嘆週佔佈'].concat(
  '计画 规画 甚么 身分 部份 连络 连系 纪录片'.split(' '),
);
const LEFT_BEHIND = new RegExp(LEFT_BEHIND_WORDS.join('|'), 'gu');
const leftBehindWords = new Initials(LEFT_BEHIND_WORDS);

/** How many there are. Character by character: as a pattern it took a seventh of the time of the step. */
function countLeftBehind(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const found = leftBehindWords.at(text, at);
    if (found === undefined) continue;
    count++;
    at += found.length - 1;
  }
  return count;
}

/** Readings written behind characters by a converter that annotates: 開發(fā), 平臺(tái). */
const ANNOTATION = /[\u4e00-\u9fff][(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6}[)）]/gu;

function isAnnotated(text: string): boolean {
  return count(text, ANNOTATION) >= 3;
}

/**
 * The conversion that made the main stretches of a text, or null when it reads as written in its script.
 *
 * @param wording of all of `text`
 */
export function findConversion(
  text: string,
  tag: 'Hans' | 'Hant',
  spans: readonly ScriptSpan[],
  wording: Wording,
): Conversion | null {
  const main = maskOthers(text, tag, spans);
  const { odds, maker, profile } = weighConversion(main, tag, main === text ? wording : undefined);
  const confidence = 1 / (1 + Math.exp(-odds - PRIOR));
  if (confidence < 0.5 && profile !== 'pinyin-annotated') return null;
  return {
    profile,
    from: tag === 'Hans' ? 'Hant' : 'Hans',
    confidence: Math.max(confidence, 0.5),
    evidence: tag === 'Hans' ? leftBehind(main) : choicesMade(main, maker),
  };
}

function choicesMade(text: string, maker: Maker): Conversion['evidence'] {
  return tellingChoices(text, maker, 'TW', 6).map(({ start, end, text: quoted }) => ({
    start,
    end,
    text: quoted,
    why: `the converter (${PROFILES[maker] ?? maker}) writes it so, writers in Taiwan hardly do`,
  }));
}

function leftBehind(text: string): Conversion['evidence'] {
  const found = new Map<string, Conversion['evidence'][number]>();
  for (const match of text.matchAll(LEFT_BEHIND)) {
    if (found.size === 6) break;
    if (found.has(match[0])) continue;
    found.set(match[0], {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      why: 'a spelling of Taiwan that a conversion to Simplified leaves behind',
    });
  }
  return [...found.values()];
}

/** The text with stretches in the other script blanked out, so that offsets stay. */
function maskOthers(text: string, tag: string, spans: readonly ScriptSpan[]): string {
  if (spans.length < 2) return text;
  return spans
    .map(({ start, end, tag: own }) => (own === tag ? text.slice(start, end) : ' '.repeat(end - start)))
    .join('');
}

const cap = (value: number, most: number) => Math.min(value, most);

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
