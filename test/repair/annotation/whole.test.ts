import { describe, expect, it } from 'vitest';
import { annotateCharacters } from '../../../src/repair/annotation/damage.ts';
import { repair } from '../../../src/repair/index.ts';
import { mandarinReadings, withoutTone } from '../../../src/unicode/mandarin.ts';

const first = (character: string) => mandarinReadings(character.codePointAt(0)!)[0] ?? null;

describe('readings behind whole characters', () => {
  it('strips what a converter wrote', () => {
    const text = '新的圖書館開放以後，學生可以在這裡讀書、查資料，也可以參加週末的講座。';
    const damaged = annotateCharacters(text, (c) => ('圖書館開學讀資講'.includes(c) ? first(c) : null));
    expect(damaged).toContain('圖(tú)書(shū)館(guǎn)開(kāi)放');
    expect(repair(damaged).text).toBe(text);
  });

  it('strips what a spinner wrote, with tones, without, and emoji in between', () => {
    const text = '车间里有三台新机器，工人们正在学习怎样使用它们。';
    const damaged = annotateCharacters(text, (c, at) => {
      const reading = at % 5 === 0 ? first(c) : null;
      return reading !== null && at % 2 === 0 ? withoutTone(reading) : reading;
    }).replace('新机', '新🆚机');
    expect(damaged).not.toBe(text);
    const result = repair(damaged);
    expect(result.text).toBe(text);
    expect(new Set(result.findings.map(({ rule }) => rule))).toEqual(
      new Set(['mojibake/pinyin-annotation', 'mojibake/emoji-annotation']),
    );
  });

  it.each([
    '成语“居心叵(pǒ)测”出自《后汉书》。',
    '重庆(chóng qìng)是一座山城。',
    '“行”读作行(háng)，不读作行(xíng)。',
    '银行(háng)职员和行(xíng)人都在躲雨。',
    '荨(qián)麻会刺人。',
    '你(nǐ)好(hǎo)！我(wǒ)叫(jiào)李(lǐ)明(míng)。',
    '一(yī)、二(èr)、三(sān)、四(sì)',
    '角(jué)色',
    '打开(O)  保存(S)  鹅(E)  额(e)',
    '今天心情不错😀明天也是😀',
    '<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字',
    '单于(chán yú)是匈奴人对首领的称呼。',
  ])('keeps what an author wrote: %s', (text) => {
    expect(repair(text).text).toBe(text);
  });
});
