import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeWith } from '../../../src/encoding/index.ts';
import { repair } from '../../../src/repair/index.ts';
import type { CharsetName } from '../../../src/repair/mojibake/charset.ts';
import { readPatchily } from '../../../src/repair/mojibake/patchy/damage.ts';

const sentences: readonly (readonly [CharsetName, string])[] = [
  ['gb18030', '我们学校的图书馆晚上九点关门，下周一开始延长到十点，周末也会开放。'],
  ['big5', '圖書館將於下星期一開始延長開放時間，歡迎市民多加利用，並且提供意見。'],
  ['euc-jp', '来週の月曜日から図書館の開館時間が延長されることになりました。'],
  ['euc-kr', '다음 주 월요일부터 도서관 운영 시간이 연장될 예정이라고 합니다.'],
];

describe('a decoder of UTF-8 that falls back on ISO 8859-1', () => {
  it('reads UTF-8 as such', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(readPatchily(bytes)).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      }),
    );
  });

  it('reads any bytes, each as itself where it is no UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const read = readPatchily(bytes);
        expect(read.length).toBeLessThanOrEqual(bytes.length);
        if (bytes.every((byte) => byte < 0x80 || byte > 0xf4))
          expect(read).toBe(String.fromCharCode(...bytes));
      }),
    );
  });

  it.each(sentences)('is undone for %s', (encoding, text) => {
    const damaged = readPatchily(bytesOf(text, encoding));
    expect(damaged).toMatch(/[\u0100-\u07ff]/);
    expect(repair(damaged).text).toBe(text);
  });

  it('loses no more where its control characters were taken out', () => {
    const [encoding, text] = sentences[0]!;
    const damaged = readPatchily(bytesOf(text, encoding)).replace(/[\x80-\x9f\xad]/g, '');
    expect(repair(damaged).text).toBe(text);
  });
});

function bytesOf(text: string, encoding: CharsetName): Uint8Array {
  return encodeWith(text, encoding)!;
}
