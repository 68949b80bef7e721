import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

const STORY =
  '镇上的旧磨坊去年冬天重新开了门。管理员说，水车每天早上八点开始转，面粉在下午送到三家面包店。' +
  '孩子们喜欢站在桥上看水，老人们则在院子里下棋。到了秋天，河边会办一个小小的集市。';

describe('a copy that a machine annotated', () => {
  it('is a copy, mended or not, and no work of its author', () => {
    const annotated = STORY.replace('重新', '重(chóng)新')
      .replace('管理', '管(guǎn)理')
      .replace('面粉', '面(miàn)粉')
      .replace('喜欢', '喜(xǐ)欢')
      .replace('院子', '院(yuàn)子')
      .replace('集市', '集(jí)市');
    const { text, trust } = clean(annotated);
    expect(text).toBe(STORY);
    const signal = trust.signals.find(({ id }) => id === 'authenticity/annotated')!;
    expect(signal.findings.length).toBe(6);
    expect(trust.axes.authenticity).toBeLessThan(clean(STORY).trust.axes.authenticity);
    expect(trust.score).toBeLessThan(0.6);
  });
});
