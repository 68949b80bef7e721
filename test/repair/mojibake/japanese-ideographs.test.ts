import { expect, it } from 'vitest';
import { japaneseIdeographs } from '../../../src/data/japanese-ideographs.generated.ts';
import { charset, NONE } from '../../../src/repair/mojibake/charset.ts';

it('lists every ideograph that Shift_JIS has and neither GB 2312 nor Big5', () => {
  const isSimplified = (pair: number) => pair >= 0xb0a1 && pair < 0xf800 && (pair & 0xff) >= 0xa1;
  const expected = [];
  for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
    const isChinese = isSimplified(charset('gb18030').encode(unit)) || charset('big5').encode(unit) !== NONE;
    if (!isChinese && charset('shift_jis').encode(unit) !== NONE) expected.push(String.fromCharCode(unit));
  }
  expect(japaneseIdeographs).toBe(expected.join(''));
});
