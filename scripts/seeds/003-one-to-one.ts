import { halfWidth } from '../damage/half-width.ts';
import { oneToOne } from '../damage/one-to-one.ts';

/** An article uploaded to a platform: one-to-one conversion, an empty image, two notices at the end. */
export const name = '003-one-to-one';
export const original = 'original.txt';
export const input = 'input.txt';

const NOTICES = [
  '版权与免责声明：文章由入驻“拾贝号”的作者自己发布，观点归作者所有，拾贝网不对内容的真实性负责；如有侵权，请联系我们删除。',
  "Disclaimer: this post comes from a contributor's own account. The views are those of the author; Shibei hosts the text and does not endorse it.",
];

export function intact(article: string): string[] {
  return halfWidth(oneToOne(article)).trimEnd().split('\n');
}

export function damage(article: string): string {
  const [first = '', ...rest] = article.trimEnd().split('\n');
  return halfWidth(oneToOne([first, '![]()', ...rest, ...NOTICES].join('\n')));
}
