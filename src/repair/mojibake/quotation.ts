import { applyChanges } from '../../edit/index.ts';
import type { Proposal } from '../../types.ts';

/** What a text about mojibake calls it. Found near damage that is short, they mean that the damage is an example. */
const SUBJECT =
  /乱码|亂碼|錕斤拷|锟斤拷|文字化け|깨진 글자|mojibake|кракозябр|krakozyabr|garbled|character encoding|wrong encoding|encoding error|charset|UTF-8|GBK|Latin-1|字符编码|编码错误|編碼/i;
/** How far around the subject is looked for, and what counts as short, in UTF-16 units. */
const AROUND = 160;
const SHORT = 40;
const CLEAN = 3;

/** Text that quotes mojibake must survive: such findings are kept, but not sure enough to act on. */
export function spareQuotations(text: string, proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((proposal) => {
    const { start, end } = proposal;
    if (end - start > SHORT) return proposal;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    // In a text that is mostly damaged, the words around are no comment.
    const isComment = before.length + after.length >= (end - start) * CLEAN;
    const isSubject = isComment && (SUBJECT.test(before) || SUBJECT.test(after));
    if (!isSubject && !isEquated(text, proposal)) return proposal;
    return {
      ...proposal,
      severity: 'info',
      confidence: Math.min(proposal.confidence, 0.5),
      message: `${proposal.message} It seems to be quoted as an example.`,
    };
  });
}

/** What stands between what is right and what became of it, in tables of such and in words about them. */
const EQUATION =
  /[→⇒➜➔=~]|->|["'”’」] ?: ?["'“‘「]|\b(?:becomes?|became|wird (?:zu|als)|turns? into|turned into|instead of|shows? (?:up )?as|reads? as|should be|statt|au lieu de|en lugar de|em vez de|invece di)\b|вместо|变成|變成|显示为|顯示為|而不是|になる|ではなく/i;
/** How far apart the two stand at most, in UTF-16 units. */
const BETWEEN = 60;
/** A word with a letter beyond ASCII that has no fewer letters than this is the same word and no other. */
const LEAST_LETTERS = 2;

/**
 * Does what it would be mended to stand beside it, and something between the two that says so? Then somebody shows what
 * becomes of a word:
 *
 *     `café` → `cafÃ©`     "Ä°nceleme" ~ "İnceleme"
 */
function isEquated(text: string, { start, end, fix }: Proposal): boolean {
  if (fix === undefined) return false;
  const [from, to] = [startOfWord(text, start), endOfWord(text, end)];
  if (to - from > SHORT) return false;
  const moved = fix.map((change) => ({ ...change, start: change.start - from, end: change.end - from }));
  const mended = applyChanges(text.slice(from, to), moved);
  if (mended.length < LEAST_LETTERS) return false;
  const reach = BETWEEN + mended.length;
  const [behind] = text.slice(to, to + reach).split('\n', 1);
  const at = behind!.indexOf(mended);
  if (at >= 0 && EQUATION.test(behind!.slice(0, at))) return true;
  const before = text
    .slice(Math.max(0, from - reach), from)
    .split('\n')
    .at(-1)!;
  const last = before.lastIndexOf(mended);
  return last >= 0 && EQUATION.test(before.slice(last + mended.length));
}

/** What is neither a space nor a mark that a word is set in is part of it. */
const OUTSIDE = /[\s"'`“”‘’«»()[\]{}<>,;:=|]/;

function startOfWord(text: string, place: number): number {
  let at = place;
  while (at > 0 && place - at <= SHORT && !OUTSIDE.test(text[at - 1]!)) at--;
  return at;
}

function endOfWord(text: string, place: number): number {
  let at = place;
  while (at < text.length && at - place <= SHORT && !OUTSIDE.test(text[at]!)) at++;
  return at;
}
