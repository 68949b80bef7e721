import { naturalness } from '../../model/index.ts';
import { countVisible } from '../../text/white-space.ts';
import type { Evidence } from '../../types.ts';
import type { Body, Measure } from '../measure.ts';
import { isJson, proseOf, withoutAddresses } from '../prose.ts';

/** Whether there is enough of it, and whether it says anything. */
export function* substance(evidence: Evidence, body: Body): Iterable<Measure> {
  const weighed = weigh(body);
  yield /\S/.test(evidence.input) ? (weighed < 60 ? short(weighed) : length(weighed)) : NOTHING;
  yield* repetition(body);
  yield* language(evidence, body);
  yield* boilerplate(evidence);
}

/** Characters that are read for their naturalness: enough for three digits; and how few say nothing. */
const sample = 20_000;
const fewest = 20;

/** Deviations below which a text is as natural as any; see `naturalness`. */
const unusual = 1.5;
/**
 * The same where the model has read little of a language, so that its clean texts look strange too: what one in ten clean
 * sentences is above. Cantonese, Kazakh, Mongolian, Azerbaijani, Albanian, Welsh, Yoruba, Marathi, Maori, Xhosa, Zulu,
 * Somali, Irish, Swahili; measured on the sentences of `data/language`, where the languages it has read are below 2.
 */
const strange: Readonly<Record<string, number>> = {
  yue: 3.5,
  kk: 6,
  mn: 7.1,
  az: 9.2,
  sq: 7.2,
  cy: 4.6,
  yo: 13.8,
  mr: 4,
  mi: 4,
  xh: 3.4,
  zu: 2.9,
  so: 3.4,
  ga: 3.2,
  sw: 2.4,
};
/** The same for Literary Chinese: of 1,011 poems of Tang and Song, one in ten is above. */
const strangeLiterary = 3.3;

/** From the smoothest to the worst that makes a difference; how far beyond what is unusual the square counts. */
const smoothest = 3;
const worst = 30;
const roughest = 5;
/** Worth of one deviation anywhere, so that worse is always worse. */
const slope = 0.2;
/** What any clean text has of it. */
export const usualRoughness = slope * smoothest;

/** How far the text is from the clean text that the model has read. */
function* language({ language: { tag } }: Evidence, body: Body): Iterable<Measure> {
  const prose = isJson(body.text) ? '' : proseOf(body.prose.slice(0, sample));
  if (countVisible(prose, fewest) < fewest) return;
  const { perCharacter, expected, deviation } = naturalness(prose);
  const from = isChinese(tag) && isLiterary(prose) ? strangeLiterary : (strange[tag] ?? unusual);
  // How rough it is for what it is written in.
  const x = Math.max(-smoothest, Math.min(worst, deviation - (from - unusual)));
  const beyond = Math.max(0, Math.min(roughest, x - unusual));
  yield {
    id: 'substance/unnatural',
    value: slope * (x + smoothest) + (beyond / 2) ** 2,
    usual: usualRoughness,
    message: `${reading(x - unusual).en} (${perCharacter.toFixed(1)} nats a character, ${expected.toFixed(1)} expected).`,
    messageZh: `${reading(x - unusual).zh}（每字 ${perCharacter.toFixed(1)} 纳特，应为 ${expected.toFixed(1)}）。`,
    findings: [],
  };
}

/** Words that modern Chinese cannot do without, in both scripts; at most one in two hundred characters of older texts. */
const modern = new Set([...'的了们們这這个個'].map((char) => char.charCodeAt(0)));
const fewestModern = 1 / 200;

function isLiterary(prose: string): boolean {
  let han = 0;
  let found = 0;
  for (let i = 0; i < prose.length; i++) {
    const unit = prose.charCodeAt(i);
    if (unit >= 0x3400 && unit <= 0x9fff) han++;
    if (modern.has(unit)) found++;
  }
  return han * 2 > prose.length && found < fewestModern * han;
}

function isChinese(tag: string): boolean {
  return tag === 'zh' || tag === 'yue';
}

function reading(beyond: number): { en: string; zh: string } {
  if (beyond > 2.5)
    return { en: 'The text does not read like any language the model knows', zh: '文字不像自然语言' };
  if (beyond > 0) return { en: 'The text reads rougher than most', zh: '文字不如一般文章通顺' };
  if (beyond < -2.5) return { en: 'The text reads smoother than most', zh: '文字比一般文章通顺' };
  return { en: 'The text reads as natural as most', zh: '文字通顺程度正常' };
}

/**
 * Menus, notices and footers around the text, beyond what any text has. Pages have them all, most of a page is markup, and
 * spam is counted elsewhere.
 */
function* boilerplate({ format, segments }: Evidence): Iterable<Measure> {
  if (format === 'html') return;
  let total = 0;
  let dropped = 0;
  for (const { start, end, kept, role } of segments) {
    if (role === 'spam' || role === 'front-matter') continue;
    total += end - start;
    if (!kept) dropped += end - start;
  }
  const share = total === 0 ? 0 : dropped / total;
  if (share <= 0.4) return;
  yield {
    id: 'substance/boilerplate',
    value: (share - 0.4) / 0.6,
    message: `${Math.round(share * 100)}% of the page is not the document: menus, notices, footers.`,
    messageZh: `页面的 ${Math.round(share * 100)}% 是菜单、声明、页脚等，不是正文。`,
    findings: [],
  };
}

/** Length in characters of a dense script, each of which says about as much as three letters of an alphabet. */
function weigh({ text, length }: Body): number {
  let dense = 0;
  for (let i = 0; i < text.length; i++) if (isDense(text.charCodeAt(i))) dense++;
  return dense + (length - dense) / 3;
}

function isDense(unit: number): boolean {
  return (
    unit >= 0x3040 &&
    (unit <= 0x30ff || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3))
  );
}

function length(weighed: number): Measure {
  return {
    id: 'substance/length',
    value: Math.min(1, Math.log(weighed / 60) / Math.log(20)),
    message: `The text is ${weighed < 300 ? 'of fair length' : 'long enough to judge'}.`,
    messageZh: weighed < 300 ? '篇幅尚可。' : '篇幅充足。',
    findings: [],
  };
}

/** An empty document: there is nothing to trust. */
const NOTHING: Measure = {
  id: 'substance/short',
  value: 24,
  message: 'There is nothing to read.',
  messageZh: '没有可读的内容。',
  findings: [],
};

function short(weighed: number): Measure {
  return {
    id: 'substance/short',
    value: 1 - weighed / 60,
    message: 'The text is short, so little can be said about it.',
    messageZh: '文本很短，难以判断。',
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
      if (length < alike) hash = (Math.imul(hash, 31) + unit) | 0;
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

/** Sentences that begin alike for this many UTF-16 units repeat that: nobody writes so by chance. */
const alike = 48;
/** Shorter lines come back in any text. UTF-16 units. */
const SHORTEST_LINE = 10;
/** Share of the lines of some length that stood there before. */
function* repetition(body: Body): Iterable<Measure> {
  const prose = withoutAddresses(body.prose);
  if (!mayRepeat(prose)) return;
  const seen = new Set<string>();
  let total = 0;
  let repeated = 0;
  for (const line of prose.split(/[\n。！？]/u)) {
    const piece = line.trim();
    if (piece.length < SHORTEST_LINE) continue;
    total += piece.length;
    const opening = piece.slice(0, alike);
    if (seen.has(piece)) repeated += piece.length;
    else if (seen.has(opening)) repeated += opening.length;
    seen.add(piece).add(opening);
  }
  if (repeated === 0) return;
  const share = repeated / total;
  yield {
    id: 'substance/repetition',
    // Refrains and captions repeat a little everywhere.
    value: share ** 2 + 0.5 * share,
    message: `${Math.round(share * 100)}% of the text repeats itself.`,
    messageZh: `${Math.round(share * 100)}% 的内容重复。`,
    findings: [],
  };
}
