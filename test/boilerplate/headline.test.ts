import { describe, expect, it } from 'vitest';
import { headlineAbove } from '../../src/boilerplate/structure/headline.ts';
import { readLines } from '../../src/boilerplate/structure/lines.ts';

const STORY = [
  '市政府昨日宣布，跨江大桥的检修将于下月初开始，工期约三周，期间双向各保留一条车道，过往车辆请提前绕行。',
  '交通部门表示，检修完成以后，大桥的限速将恢复到每小时六十公里，公交线路也会随之调整，具体时间另行通知。',
];

/** The line that is found, with what stands above the story and how likely each line is to be content. */
function found(above: readonly (readonly [text: string, chance: number])[]): string | undefined {
  const lines = [...above, ...STORY.map((text) => [text, 0.95] as const), ['返回首页', 0.02] as const];
  const text = lines.map(([line]) => line).join('\n');
  let at = 0;
  const spans = lines.map(([line]) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  const chances = lines.map(([, chance]) => chance);
  const left = chances.map((chance) => chance < 0.6);
  return lines[headlineAbove(readLines(text, spans), chances, left)]?.[0];
}

describe('the headline above a text that lost its tags', () => {
  it('is the line that looks most like the text, credits in between', () => {
    expect(
      found([
        ['新闻中心', 0.02],
        ['体育', 0.02],
        ['跨江大桥下月检修三周', 0.35],
        ['2021-03-04 10:20', 0.08],
        ['来源：江城日报', 0.05],
      ]),
    ).toBe('跨江大桥下月检修三周');
  });

  it.each<[string, [string, number][]]>([
    [
      'two lines look alike',
      [
        ['跨江大桥下月检修三周', 0.3],
        ['图书馆周末起不再闭馆', 0.28],
      ],
    ],
    ['nothing looks like the text', [['跨江大桥下月检修三周', 0.05]]],
    ['it stays anyway', [['跨江大桥下月检修三周', 0.8]]],
    ['it says who and when', [['来源：江城日报记者王小明', 0.4]]],
    [
      'it stands far above',
      [['跨江大桥下月检修三周', 0.4], ...Array<[string, number]>(12).fill(['体育', 0.02])],
    ],
  ])('is none where %s', (_, above) => {
    expect(found([['新闻中心', 0.02], ...above])).toBeUndefined();
  });
});
