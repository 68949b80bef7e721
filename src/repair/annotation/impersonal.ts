/** How far around a place its text is looked at, in UTF-16 units. */
const NEARBY = 120;
/** Ideographs and digits around a place without which it cannot be told how a text speaks. */
const FEWEST = 16;
/** Who speaks to somebody says so: persons, particles that end what is said, exclamations, questions, mentions, moods. */
const TALK = /[我你您咱俺妳啊吧呢呀啦哦嘛哈呵嘻噢喔哇唉嗯呜嗚耶~～！!？?…#@]|\[[\u4e00-\u9fff]/u;
/** So does who asks, wishes or sells; and emoji are at home there: `福🧧利`. */
const APPEAL =
  /[请請祝谢謝勿]|欢迎|歡迎|优惠|優惠|免费|免費|限时|限時|包邮|包郵|领取|領取|点击|點擊|扫码|掃碼|关注|關注/u;
const WRITTEN = /[\d\u4e00-\u9fff]/gu;

/**
 * Does a text around `[start, end)` speak to nobody, as encyclopaedias, news and manuals do? Of emoji between characters
 * in social posts one in thirty stands in such a text.
 */
export function isImpersonal(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - NEARBY), start) + text.slice(end, end + NEARBY);
  const isToSomebody = TALK.test(around) || APPEAL.test(around);
  return !isToSomebody && (around.match(WRITTEN)?.length ?? 0) >= FEWEST;
}
