import { isHan } from '../../terms/chars.ts';
import { Initials } from '../../terms/initials.ts';
import { presenceOf } from '../../terms/presence.ts';
import type { Remembered } from '../../terms/remembered.ts';
import type { Proposal } from '../../types.ts';

/** A name must be this frequent before a rare neighbour counts as its misspelling, and this many times as frequent. */
const LEAST_OFTEN = 3;
const TIMES_AS_OFTEN = 3;

/** What names of companies and institutions end in. */
const endings =
  '科技 公司 集团 股份 银行 资本 大学 医院 研究院 智能 半导体 电子 汽车 生物 医药 传媒 网络 软件 实业 控股 证券 基金'.split(
    ' ',
  );
const endingInitials = endings.map((ending) => ending[0]).join('');
const endingsByInitial = new Initials(endings);
/** Characters of a name in front of its ending. */
const FEWEST = 2;
const MOST = 6;
/** Characters that end a word in front of a name rather than begin the name. */
const BORDERS = new Set(
  [...'的了在是和与被将把对从也由于为及等该这那据称说有到给让向因并或以'].map((char) => char.charCodeAt(0)),
);
/** What stands in phrases, and in no name: 他们拥有的社会资本. */
const PHRASE = /[的了是]/;
/** Letters of scripts that part words by spaces: `Flux也与Redux` is no word. */
const SPACED =
  /\b\p{Lu}[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{5,24}\b/uy;

/** `consistency/name`: a name that the document writes often, once with a character lost or changed. */
export function nameVariants(body: Remembered): Proposal[] {
  return [...lostCharacters(body), ...misspellings(body.text)];
}

/**
 *     潞晨科技成立于2021年。……针对该问题,晨科技的平台……
 *     ^^^^^^^^                            ^^^^^^
 */
function* lostCharacters(body: Remembered): Iterable<Proposal> {
  const { text } = body;
  const counts = new Map<string, number>();
  const candidates = new Set<string>();
  for (const whole of namesByEnding(body)) {
    for (const length of [4, 5, 6]) {
      const name = whole.slice(-length);
      if (name.length === length && !BORDERS.has(name.charCodeAt(0)) && !PHRASE.test(name))
        candidates.add(name);
    }
  }
  for (const name of candidates) counts.set(name, occurrences(text, name).length);
  for (const [name, often] of counts) {
    if (often < LEAST_OFTEN) continue;
    const rest = name.slice(1);
    // Only where the name is itself whole: a longer name that is as frequent claims the place.
    if (
      rest.length < 3 ||
      [...counts].some(([longer, n]) => longer !== name && longer.endsWith(name) && n * 2 > often)
    )
      continue;
    const bare = occurrences(text, rest).filter((at) => {
      const before = text.charCodeAt(at - 1);
      return text[at - 1] !== name[0] && (at === 0 || !isHan(before) || BORDERS.has(before));
    });
    if (bare.length === 0 || bare.length * TIMES_AS_OFTEN > often) continue;
    for (const at of bare) yield variant(at, rest, name, often);
  }
}

/** Names that end as names do, with up to six characters in front. The endings, which are few, are looked for first. */
function* namesByEnding(body: Remembered): Iterable<string> {
  const { text } = body;
  if (!presenceOf(body).any(endingInitials)) return;
  const found: { at: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const ending = endingsByInitial.at(text, at);
    if (ending !== undefined) found.push({ at, end: at + ending.length });
  }
  if (found.length < LEAST_OFTEN) return;
  let from = 0;
  for (const { at, end } of found) {
    let start = at;
    while (start > from && at - start < MOST && isHan(text.charCodeAt(start - 1))) start--;
    if (at - start < FEWEST) continue;
    yield text.slice(start, end);
    from = end;
  }
}

/** One letter lost, added or changed inside a capitalised word that is otherwise written the same. */
function* misspellings(text: string): Iterable<Proposal> {
  const counts = new Map<string, { count: number; first: number }>();
  for (const { start, word } of capitalised(text)) {
    const entry = counts.get(word);
    if (entry === undefined) counts.set(word, { count: 1, first: start });
    else entry.count++;
  }
  const frequent = [...counts]
    .filter(([name, { count }]) => count >= LEAST_OFTEN && name.length >= 6)
    .slice(0, 40);
  for (const [name, { count }] of frequent) {
    for (const [other, { count: rare, first }] of counts) {
      if (rare > 1 || Math.abs(other.length - name.length) > 1) continue;
      if (isSlip(name, other) && bare(name) !== bare(other)) yield variant(first, other, name, count);
    }
  }
}

/** Letters of a Latin name that {@link SPACED} takes. */
const SHORTEST = 6;
const LONGEST = 25;

/** Matches of {@link SPACED}, which is asked only where a word has letters beyond ASCII. */
function* capitalised(text: string): Iterable<{ readonly start: number; readonly word: string }> {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x41 || (unit > 0x5a && unit < 0xc0) || (unit >= 0x3000 && unit < 0xd800)) continue;
    // A word begins where `\b` has it: between what is an ASCII letter, digit or underscore, and what is none.
    if (unit < 0x80 === (at > 0 && isAsciiWord(text.charCodeAt(at - 1)))) continue;
    let end = at;
    while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++;
    if (end > at && (end === text.length || text.charCodeAt(end) < 0x80)) {
      const length = end - at;
      const closed = end === text.length || !isAsciiWord(text.charCodeAt(end));
      if (closed && length >= SHORTEST && length <= LONGEST) yield { start: at, word: text.slice(at, end) };
      at = end - 1;
      continue;
    }
    SPACED.lastIndex = at;
    const word = SPACED.exec(text)?.[0];
    if (word === undefined) continue;
    yield { start: at, word };
    at += word.length - 1;
  }
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isAsciiWord(unit: number): boolean {
  return isAsciiLetter(unit) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
}

/** Without case and accents: `¿Cuándo…?` asks, and `Cuando` does not. */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** One letter apart, not at either end: endings are grammar, beginnings other words. */
function isSlip(name: string, other: string): boolean {
  let head = 0;
  while (head < name.length && name[head] === other[head]) head++;
  let tail = 0;
  while (
    tail < name.length - head &&
    tail < other.length - head &&
    name.at(-1 - tail) === other.at(-1 - tail)
  )
    tail++;
  const changed = Math.max(name.length, other.length) - head - tail;
  return changed === 1 && head >= 2 && tail >= 2;
}

function occurrences(text: string, piece: string): number[] {
  const out: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) out.push(at);
  return out;
}

function variant(at: number, found: string, name: string, often: number): Proposal {
  return {
    rule: 'consistency/name',
    start: at,
    end: at + found.length,
    severity: 'minor',
    confidence: 0.8,
    message: `“${found}” stands where the text has “${name}” ${often} times elsewhere.`,
    data: { name },
  };
}
