import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/boilerplate/structure/lines.ts';
import { keepProse } from '../../src/boilerplate/structure/prose.ts';

const FIRST = '他每天骑车上班，路上要走四十分钟，风雨无阻，一走就是二十年。';
const LAST = '他推着车走了两个小时，到厂门口的时候天已经亮了，工友们都在等他。';

/** What stays of lines of which only some are likely enough by themselves. */
function kept(
  texts: readonly string[],
  chances: readonly number[],
  ofSite: readonly number[] = [],
): string[] {
  const text = texts.join('\n');
  let at = 0;
  const spans = texts.map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  const left = chances.map((chance) => chance < 0.6);
  keepProse(
    readLines(text, spans),
    chances,
    left,
    texts,
    texts.map((_, i) => ofSite.includes(i)),
  );
  return texts.filter((_, i) => !left[i]);
}

describe('sentences among the paragraphs of a text that lost its tags', () => {
  it('stay between two paragraphs, broken lines too', () => {
    const texts = [FIRST, '有一天早上下着雨，', '车子坏在了半路上。', LAST];
    expect(kept(texts, [0.9, 0.3, 0.2, 0.9])).toEqual(texts);
  });

  it('stay right below the last paragraph, up to what is no sentence', () => {
    const texts = [FIRST, LAST, '第二天车就修好了。', '热门排行', '城东的桥昨天通车了。'];
    expect(kept(texts, [0.9, 0.9, 0.2, 0.02, 0.2])).toEqual(texts.slice(0, 3));
  });

  it.each([
    ['a headline', [FIRST, '城东新桥昨日正式通车', LAST], [0.9, 0.3, 0.9]],
    ['what is hardly likely', [FIRST, '第二天车就修好了。', LAST], [0.9, 0.02, 0.9]],
    [
      'a notice at the end',
      [FIRST, LAST, '本文转载自网络，版权归原作者所有，如有侵权请联系删除。'],
      [0.9, 0.9, 0.2],
    ],
    ['what stands above', ['第二天车就修好了。', FIRST, LAST], [0.2, 0.9, 0.9]],
  ])('goes: %s', (_, texts, chances) => {
    expect(kept(texts, chances)).toEqual([FIRST, LAST]);
  });

  it('goes where other pages of the site show it too', () => {
    expect(kept([FIRST, '第二天车就修好了。', LAST], [0.9, 0.2, 0.9], [1])).toEqual([FIRST, LAST]);
  });
});
