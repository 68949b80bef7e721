import { PAGES } from './pages.ts';
import { describe, type Sample } from './sample.ts';
import { DOUBLE_FAMILIES, scoreDouble } from './score-double.ts';
import { asciiCost, scorePage } from './score-page.ts';
import { scoreUtf8 } from './score-utf8.ts';

export interface Ranked {
  readonly encoding: string;
  /** Negative log-likelihood of the sample, prior included. Only differences mean something. */
  readonly nats: number;
}

/** High bytes from which on a double-byte encoding that understands them has won. */
const ENOUGH = 40;
/** Nats per high byte that CJK text pays in its own encoding, at most; in a single-byte page it pays five and more. */
const UNDERSTOOD = 3.7;

/** Bytes of the sample that all pages are tried on; which is far behind then is out. */
const HEAT = 512;
/** How far behind the best, in nats. Pages of one script differ in few letters and need the whole sample. */
const MARGIN = 100;

interface Heat {
  readonly sample: Sample;
  readonly cut: boolean;
  /** See {@link asciiCost}. */
  readonly ascii: number;
}

interface Contestant {
  readonly encoding: string;
  score(heat: Heat): number;
}

interface PageContestant extends Contestant {
  readonly isLatin: boolean;
}

const MULTIBYTE: readonly Contestant[] = [
  { encoding: 'utf-8', score: ({ sample, cut, ascii }) => scoreUtf8(sample.words, cut) + ascii },
  ...DOUBLE_FAMILIES.map((family) => ({
    encoding: family.name,
    score: ({ sample, cut, ascii }: Heat) =>
      family.prior + scoreDouble(family, sample.words, cut) + Math.max(0, ascii),
  })),
];

const SINGLE_BYTE: readonly PageContestant[] = PAGES.map((page) => ({
  encoding: page.name,
  isLatin: page.isLatin,
  score: ({ sample, ascii }: Heat) =>
    page.prior +
    isoBonus(page.name, sample) +
    scorePage(page, sample).nats +
    (page.isLatin ? 0 : Math.max(0, ascii)),
}));

/** All encodings that are in question for a sample with high bytes, best first. */
export function rank(sample: Sample, cut: boolean): Ranked[] {
  const heat = { sample, cut, ascii: asciiCost(sample) };
  const multibyte = scoreAll(MULTIBYTE, heat);
  if (sample.high >= ENOUGH && multibyte[0]!.nats < UNDERSTOOD * sample.high) return multibyte;
  return [...multibyte, ...scoreAll(shortlist(pagesFor(sample), sample), heat)].sort(
    (a, b) => a.nats - b.nats,
  );
}

function scoreAll(contestants: readonly Contestant[], heat: Heat): Ranked[] {
  return contestants
    .map((each) => ({ encoding: each.encoding, nats: each.score(heat) }))
    .sort((a, b) => a.nats - b.nats);
}

/** The pages of the alphabet in question, if the words tell: accented letters stand among ASCII ones, others do not. */
function pagesFor({ letters, high }: Sample): readonly PageContestant[] {
  if (high < 24) return SINGLE_BYTE;
  if (letters < 0.2 * high) return SINGLE_BYTE.filter((each) => !each.isLatin);
  if (letters > 4 * high) return SINGLE_BYTE.filter((each) => each.isLatin);
  return SINGLE_BYTE;
}

/** Those that are not far behind on the first part of the sample. */
function shortlist(contestants: readonly Contestant[], sample: Sample): readonly Contestant[] {
  if (sample.words.length < 2 * HEAT) return contestants;
  const end = sample.words.indexOf(10, HEAT) + 1 || sample.words.length;
  const head = describe(sample.words.subarray(0, Math.min(end, 2 * HEAT)));
  const heat = { sample: head, cut: false, ascii: asciiCost(head) };
  const scores = contestants.map((each) => each.score(heat));
  const best = Math.min(...scores);
  return contestants.filter((_, k) => scores[k]! < best + MARGIN);
}

/**
 * Windows pages put quotation marks and dashes at 80..9F, ISO pages have nothing there. A longer text without
 * any is likelier to be of the ISO kind, as far as letters do not decide it.
 */
function isoBonus(name: string, sample: Sample): number {
  if (!name.startsWith('windows-') || sample.c1 > 0) return 0;
  return Math.min(1.5, sample.high / 60);
}
