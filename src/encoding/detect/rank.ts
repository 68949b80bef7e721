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

/** Bytes of the sample that everybody is tried on; who is far behind then is out. */
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

const CONTESTANTS: readonly Contestant[] = [
  { encoding: 'utf-8', score: ({ sample, cut, ascii }) => scoreUtf8(sample.words, cut) + ascii },
  ...DOUBLE_FAMILIES.map((family) => ({
    encoding: family.name,
    score: ({ sample, cut, ascii }: Heat) =>
      family.prior + scoreDouble(family, sample.words, cut) + Math.max(0, ascii),
  })),
  ...PAGES.map((page) => ({
    encoding: page.name,
    score: ({ sample, ascii }: Heat) =>
      page.prior +
      isoBonus(page.name, sample) +
      scorePage(page, sample).nats +
      (page.isLatin ? 0 : Math.max(0, ascii)),
  })),
];

/** All encodings for a sample with high bytes, best first. */
export function rank(sample: Sample, cut: boolean): Ranked[] {
  let contestants = CONTESTANTS;
  if (sample.words.length > 2 * HEAT) {
    const end = sample.words.indexOf(10, HEAT) + 1 || sample.words.length;
    const head = describe(sample.words.subarray(0, Math.min(end, 2 * HEAT)));
    const heat = { sample: head, cut: false, ascii: asciiCost(head) };
    const scores = contestants.map((each) => each.score(heat));
    const best = Math.min(...scores);
    contestants = contestants.filter((_, k) => scores[k]! < best + MARGIN);
  }
  const final = { sample, cut, ascii: asciiCost(sample) };
  return contestants
    .map((each) => ({ encoding: each.encoding, nats: each.score(final) }))
    .sort((a, b) => a.nats - b.nats);
}

/**
 * Windows pages put quotation marks and dashes at 80..9F, ISO pages have nothing there. A longer text without
 * any is likelier to be of the ISO kind, as far as letters do not decide it.
 */
function isoBonus(name: string, sample: Sample): number {
  if (!name.startsWith('windows-') || sample.c1 > 0) return 0;
  return Math.min(1.5, sample.high / 60);
}
