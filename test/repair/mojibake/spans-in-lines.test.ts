import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';
import { misread } from '../../../src/repair/mojibake/misread.ts';
import type { Misreading } from '../../../src/repair/mojibake/names.ts';

const UTF8_AS_1250: Misreading = { written: 'utf-8', read: 'windows-1250' };
const KOREAN_AS_GBK: Misreading = { written: 'euc-kr', read: 'gb18030' };
const JAPANESE_AS_GBK: Misreading = { written: 'euc-jp', read: 'gb18030' };

describe('a damaged span inside a clean line', () => {
  it.each<[string, Misreading, string, string, string]>([
    [
      'is mended behind a place that was only suspected',
      UTF8_AS_1250,
      'Kazatel se na slavnost rozohňuje o tom, jak má žít každý z nás. ',
      'Všechny písně by měly být chráněny proti kopírování a šíření',
      ' Společnost dnes dodává úplně vše, co si zákazník přeje.',
    ],
    [
      'is told from rare words behind it',
      KOREAN_AS_GBK,
      '이 마을에는 오래된 도서관이 하나 있다고 한다. ',
      '김영수 도서관장은 내년 봄에 새로운 열람실을 열겠다고 밝혔다',
      ' 갤러리하늘은 “박서연·최도윤·한지우 작가 등이 함께하고 있다”며 기뻐했다.',
    ],
    [
      'begins behind an ideograph that could be undone too',
      JAPANESE_AS_GBK,
      '母はパンを焼いた一',
      '駅前の本屋が店を閉めて',
      '静かな町です。',
    ],
    [
      'ends in front of one',
      JAPANESE_AS_GBK,
      '図書館は毎朝開きます。',
      '祖父の時計は動かなくなった',
      '母はパンを焼いた。',
    ],
  ])('%s', (_, misreading, before, inside, behind) => {
    const broken = misread(inside, misreading)!;
    const { text, edits } = repair(before + broken + behind);
    expect(text).toBe(before + inside + behind);
    const end = before.length + broken.length;
    expect(edits.every((edit) => edit.start >= before.length && edit.end <= end)).toBe(true);
  });
});

describe('a short word read wrongly in a clean line', () => {
  it.each([
    [
      'two letters of Cyrillic that are UTF-8',
      'La fiera di quest’anno è stata un successo. La prossima, dal 4 al 9 maggio ГЁ già in programma e sarà più grande.',
      'La fiera di quest’anno è stata un successo. La prossima, dal 4 al 9 maggio è già in programma e sarà più grande.',
    ],
    [
      'a syllable of Hangul that begins a word of a long line',
      'És una biblioteca petita, però té molts llibres antics i una sala àmplia, lluminosa i tranquil·la, on la gent del poble ve cada tarda a llegir el diari, a fer els deures o a parlar una estona. El millor moment 챕s el matí, quan encara no hi ha ningú.',
      'És una biblioteca petita, però té molts llibres antics i una sala àmplia, lluminosa i tranquil·la, on la gent del poble ve cada tarda a llegir el diari, a fer els deures o a parlar una estona. El millor moment és el matí, quan encara no hi ha ningú.',
    ],
  ])('is mended: %s', (_, damaged, clean) => {
    expect(repair(damaged).text).toBe(clean);
  });

  it.each([
    'Il carattere 猫 significa gatto, ed è uno dei primi che si imparano a scuola.',
    'La parola да vuol dire sì, e нет vuol dire no; così è più facile.',
    'In russo si dice ты quando c’è confidenza e вы quando non ce n’è.',
    "On dit que c'愛 est le signe préféré des élèves, même s'il est difficile à tracer.",
  ])('is none: %s', (text) => {
    expect(repair(text).edits).toEqual([]);
  });
});
