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
    if (before.length + after.length < (end - start) * CLEAN) return proposal;
    if (!SUBJECT.test(before) && !SUBJECT.test(after)) return proposal;
    return {
      ...proposal,
      severity: 'info',
      confidence: Math.min(proposal.confidence, 0.5),
      message: `${proposal.message} It seems to be quoted as an example.`,
    };
  });
}
