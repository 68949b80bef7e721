import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { segment } from '../../src/segment/index.ts';

const piecesOf = (text: string) =>
  segment(text, parse(text, { format: 'text' }).blocks).map(({ start, end }) => text.slice(start, end));

describe('segment', () => {
  it('cuts joined keyword runs out of a line', () => {
    const run = '甲一区_乙二区_丙三区_丁四区_戊五区_己六区_庚七区';
    expect(piecesOf(`前面是一句正常的话，说的是别的事情。${run}`)).toEqual([
      '前面是一句正常的话，说的是别的事情。',
      run,
    ]);
  });

  it('does not take a table row or a sentence with a few bars for a run', () => {
    expect(piecesOf('snake_case and other_names stand in one_line of prose here.')).toHaveLength(1);
  });

  it('cuts the name of a publication off the end of a glued article', () => {
    expect(piecesOf('最后一句话说完了，文章到这里就结束了，没有别的了。 (某某日报)')[1]).toBe('(某某日报)');
  });

  it.each([
    '责编：王小明',
    '本文来源：某某网 责任编辑：王小明_NB12',
    '（来源：某某社 记者王小明）',
    '作者：王小明 编辑/李大同、陈小安',
  ])('cuts who wrote, edited and published it off the end of a glued article: %s', (who) => {
    const said = '最后一句话说完了，文章到这里就结束了，没有别的了。';
    expect(piecesOf(said + who)).toEqual([said, who]);
  });

  it.each([
    '记者：你怎么看',
    '作者：张三认为这很重要',
    '编辑：我不同意你的看法，需要重写',
    '编辑/记者都走了',
  ])('takes what somebody says for no credit: %s', (speech) => {
    expect(piecesOf(`最后一句话说完了，文章到这里就结束了，没有别的了。${speech}`)).toHaveLength(1);
  });

  it('gives every visible character to exactly one piece', () => {
    const unit = fc.constantFrom(
      '【',
      '】',
      '推荐',
      '。',
      '_',
      '|',
      '图源：某公众号',
      '- 01 -',
      ' ',
      '\n',
      '（图）',
      '字字字',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join('');
        const pieces = segment(text, parse(text, { format: 'text' }).blocks);
        let reach = 0;
        for (const { start, end } of pieces) {
          expect(text.slice(reach, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          reach = end;
        }
        expect(text.slice(reach).trim()).toBe('');
      }),
    );
  });
});
