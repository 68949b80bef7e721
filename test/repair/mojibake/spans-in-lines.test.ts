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
