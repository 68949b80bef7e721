import { describe, expect, it } from 'vitest';
import { decodeWith, encodeWith } from '../../src/encoding/index.ts';
import { clean } from '../../src/index.ts';

const STORY =
  '镇上的旧磨坊去年冬天重新开了门。管理员说，水车每天早上八点开始转，面粉在下午送到三家面包店。' +
  '孩子们喜欢站在桥上看水，老人们则在院子里下棋。到了秋天，河边会办一个小小的集市。';

describe('trust', () => {
  it('is in the text as mended: damage that is undone costs little', () => {
    const broken = decodeWith(encodeWith(STORY, 'gbk')!, 'windows-1252');
    const mended = clean(broken);
    expect(mended.text).toBe(STORY);
    const whole = clean(STORY).trust.score;
    expect(mended.trust.score).toBeLessThan(whole);
    expect(mended.trust.score).toBeGreaterThan(whole - 0.35);
  });

  it('is in what was mended, once, where one edit makes all of a text anew', () => {
    // The channel leaves U+0085, and so the segments of what is mended all lie on one stretch of the input.
    const broken = decodeWith(encodeWith(STORY, 'utf-8')!, 'iso-8859-1');
    const mended = clean(broken);
    expect(mended.text).toBe(STORY);
    expect(mended.trust.score).toBeGreaterThan(clean(STORY).trust.score - 0.35);
  });

  it('does not take markup for the text', () => {
    const html = `<p>${[...STORY].map((character) => `<span style="color:#333">${character}</span>`).join('')}</p>`;
    const bare = clean({ content: `<p>${STORY}</p>`, format: 'html' }).trust.score;
    expect(Math.abs(clean({ content: html, format: 'html' }).trust.score - bare)).toBeLessThan(0.1);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n '],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
  ])('is low in %s', (_, input) => {
    expect(clean(input).trust.score).toBeLessThan(0.2);
  });
});
