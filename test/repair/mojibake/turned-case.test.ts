import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';

const mend = (text: string) => repair(text).text;

describe('the case of what was read in KOI8-R or windows-1251', () => {
  it.each([
    [
      'takes a short word in behind',
      'Дом стоит у реки. пЮАНРЮ ЙНЛХРЕРЮ ОН ХГСВЕМХЧ РЕУМХЙХ НА Несмотря на дождь, все пришли.',
      'Дом стоит у реки. Работа комитета по изучению техники об Несмотря на дождь, все пришли.',
    ],
    [
      'leaves an initial in front',
      'Так решили в Европе —А оПХЕГФЮЧ Б яПЕДС Так, например, было и раньше.',
      'Так решили в Европе —А Приезжаю в Среду Так, например, было и раньше.',
    ],
    [
      'leaves a word behind that has its case',
      'І ось сьогодні можна вільно ЛНКХРХЯЪ, УНДХРХ ДН ЖЕПЙБХ, я часто думаю про це.',
      'І ось сьогодні можна вільно молитися, ходити до церкви, я часто думаю про це.',
    ],
    ['takes a letter that opens a text', 'ч НЕУФЕ ОБЪОБЮЕОЙС ЙУИПДОП', 'В месте назначения исходно'],
  ])('%s', (_, damaged, clean) => {
    expect(mend(damaged)).toBe(clean);
  });
});

describe('what looks damaged by chance', () => {
  it.each(['const accents = /[Áá][Éé][Íí]/;', '蟣蝨亡', 'Werbung – Òfin, Ọ̀gbà und Çedo'])(
    'stays: %s',
    (text) => {
      expect(repair(text).edits).toEqual([]);
    },
  );
});

describe('one letter of kana, of a box or of another alphabet among Latin words', () => {
  it('is UTF-8, whatever stands unharmed', () => {
    expect(mend('Dalla città si ﾃｨ visto il mare, più blu che mai.')).toBe(
      'Dalla città si è visto il mare, più blu che mai.',
    );
  });
});
