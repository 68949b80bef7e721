import { weighedLength } from '../../text/weighed-length.ts';
import type { Body, Measure } from '../measure.ts';
import { withoutAddresses } from '../prose.ts';

/** Sentences that begin alike for this many UTF-16 units repeat that: nobody writes so by chance. */
const ALIKE = 48;
/** Shorter lines come back in any text. UTF-16 units. */
const SHORTEST_LINE = 10;

/**
 * What a copy counts that pages have without anybody's wish: a list of articles stands there twice or thrice for screens of different
 * sizes, the buttons under each of fifty posts are the same, and what is on every day stands under each day of a calendar.
 */
const MILDLY = 0.25;
/** So often a list comes back, and so many lines make one. */
const FEW_COPIES = 2;
const SHORTEST_LIST = 5;
/** So long may a button be, in characters of a dense script. */
const LONGEST_BUTTON = 10;

/** Share of the lines of some length that stood there before. */
export function* repetition(body: Body): Iterable<Measure> {
  const prose = withoutAddresses(body.prose);
  if (!mayRepeat(prose)) return;
  const seen = new Map<string, number>();
  const copiesOf = (line: string) => {
    const copies = seen.get(line) ?? 0;
    seen.set(line, copies + 1);
    return copies;
  };
  let total = 0;
  let repeated = 0;
  let onButtons = 0;
  let inList = 0;
  let listed = 0;
  for (const line of prose.split(/[\n。！？]/u)) {
    const piece = line.trim();
    if (piece.length < SHORTEST_LINE) continue;
    total += piece.length;
    const copies = copiesOf(piece);
    const opening = piece.slice(0, ALIKE);
    const openings = opening === piece ? copies : copiesOf(opening);
    const again = copies > 0 ? piece : openings > 0 ? opening : '';
    repeated += again.length;
    const times = Math.max(copies, openings);
    if (weighedLength(again) <= LONGEST_BUTTON) onButtons += again.length;
    else if (times <= FEW_COPIES) {
      inList += again.length;
      if (times === 1) listed++;
    }
  }
  if (repeated === 0) return;
  const share = repeated / total;
  const mild = body.listed ? repeated : onButtons + (listed >= SHORTEST_LIST ? inList : 0);
  const weighed = (repeated - (1 - MILDLY) * mild) / total;
  yield {
    id: 'substance/repetition',
    // Refrains and captions repeat a little everywhere.
    value: weighed ** 2 + 0.5 * weighed,
    message: `${Math.round(share * 100)}% of the text repeats itself.`,
    messageZh: `${Math.round(share * 100)}% 的内容重复。`,
    findings: [],
  };
}

/** Whether any two lines may begin alike: by a hash, since in hardly any text they do. */
function mayRepeat(text: string): boolean {
  const seen = new Set<number>();
  let hash = 0;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x0a;
    if (unit === 0x0a || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) {
      if (length >= SHORTEST_LINE) {
        if (seen.has(hash)) return true;
        seen.add(hash);
      }
      hash = 0;
      length = 0;
    } else if (!mayBeBlank(unit)) {
      // Blanks stay out: lines that differ in the white space around them are the same.
      if (length < ALIKE) hash = (Math.imul(hash, 31) + unit) | 0;
      length++;
    } else if (length > 0) length++;
  }
  return false;
}

/** What `trim` takes off, and some marks beside it. */
function mayBeBlank(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x1680 || (unit > 0x3000 && unit < 0xfeff)) return unit === 0xa0;
  return unit === 0x1680 || unit === 0x3000 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x205f);
}
