import { describe, expect, it } from 'vitest';
import { isFrequentWord, isKnownWord } from '../../../src/model/index.ts';
import { repair } from '../../../src/repair/index.ts';
import { charset } from '../../../src/repair/mojibake/charset.ts';
import { misread } from '../../../src/repair/mojibake/misread.ts';
import type { Misreading } from '../../../src/repair/mojibake/names.ts';

/** Damages `text` in each of the ways, the first first. */
function damage(text: string, ...ways: Misreading[]): string {
  return ways.reduce((broken, way) => misread(broken, way)!, text);
}

describe('words', () => {
  it('are known however they write ß, and the commonest are told from the others', () => {
    expect(['Größe', 'GRÖSSE', 'größe'].map(isKnownWord)).toEqual([true, true, true]);
    expect(['été', 'что', 'für'].every(isFrequentWord)).toBe(true);
    expect(isKnownWord('gemäß') && !isFrequentWord('gemäß')).toBe(true);
  });

  it.each<[string, readonly Misreading[]]>([
    ['Die Karte ist für das Museum.', [{ written: 'windows-1252', read: 'ibm437' }]],
    ['Das war gemäß der Regel.', [{ written: 'macintosh', read: 'windows-1252' }]],
    ['Die Männer kamen spät.', [{ written: 'windows-1252', read: 'gb18030' }]],
    [
      'Zwei Männer kamen an.',
      [
        { written: 'windows-1252', read: 'ibm437' },
        { written: 'utf-8', read: 'ibm437' },
      ],
    ],
    [
      'Nous allons connaître ces activités.',
      [
        { written: 'windows-1252', read: 'windows-1251' },
        { written: 'utf-8', read: 'windows-1251' },
      ],
    ],
    ['Més informació al web de la casa.', [{ written: 'utf-8', read: 'ibm850' }]],
    ['Il museo è aperto, la piazza è vuota.', [{ written: 'utf-8', read: 'macintosh' }]],
  ])('tell how few letters are to be read: %s', (text, ways) => {
    const broken = damage(text, ...ways);
    expect(broken).not.toBe(text);
    expect(repair(broken).text).toBe(text);
  });

  it('are not torn apart where damage ends', () => {
    const [before, inner, behind] = ['Поезд пришёл утром. ', 'Мы ждали его в саду', ' Потом все ушли домой.'];
    const broken = before + damage(inner, { written: 'koi8-r', read: 'windows-1251' }) + behind;
    expect(repair(broken).text).toBe(before + inner + behind);
  });
});

describe('charsets', () => {
  const written = (name: Parameters<typeof charset>[0], character: string) =>
    charset(name).encode(character.charCodeAt(0)).toString(16);

  it('write what programs write where a character has several codes', () => {
    expect(written('shift_jis', '釮')).toBe('fbbe'); // IBM's row, not NEC's copy of it
    expect(written('big5', '十')).toBe('a451'); // the ideograph, not the numeral
    expect(written('euc-jp', '丂')).toBe('8fb0a1'); // JIS X 0212 takes three bytes
  });

  it('read either place of ten in Big5', () => {
    for (const bytes of [
      [0xa4, 0x51],
      [0xa2, 0xcc],
    ])
      expect(charset('big5').decode(Uint8Array.from(bytes), 0, 2) >> 3).toBe('十'.charCodeAt(0));
  });
});
