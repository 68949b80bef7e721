/**
 * Text that a break-in plants on a page for search engines: phrases nobody reads, joined by a character that
 * is no punctuation. Mild words of our own; the shape is what matters.
 */
const HEADS = ['免费', '最新', '线上', '正规', '手机', '官方', '全国', '极速', '高清', '热门'];
const TOPICS = ['棋牌', '彩票', '捕鱼', '网贷', '借钱', '贷款', '套现', '投注', '真人娱乐', '信用卡'];
const TAILS = [
  '平台',
  '官网',
  '下载',
  '开户',
  '技巧',
  '大全',
  '排行榜',
  'app',
  '秒到账',
  '免费试玩',
  '免审核',
  '送彩金',
];

/** `count` phrases, always the same for the same `seed`. */
export function keywords(count: number, seed: number): string[] {
  let state = seed >>> 0;
  const next = (limit: number) => {
    // Numerical Recipes' linear congruential generator: any would do, as long as it is ours and repeatable.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = (words: readonly string[]) => words[next(words.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const phrase = `${pick(HEADS)}${pick(TOPICS)}${pick(TAILS)}`;
    return i % 3 === 2 ? `${phrase}${pick(TOPICS)}${pick(TAILS)}` : phrase;
  });
}
