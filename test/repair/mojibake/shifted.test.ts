import { describe, expect, it } from 'vitest';
import { glanceAt } from '../../../src/repair/glance/glance.ts';
import { repair } from '../../../src/repair/index.ts';
import type { CharsetName } from '../../../src/repair/mojibake/charset.ts';
import { loseByte } from '../../../src/repair/mojibake/shift/damage.ts';
import { repairShiftedBytes } from '../../../src/repair/mojibake/shifted.ts';

const sentences: readonly (readonly [CharsetName, string])[] = [
  ['gb18030', '我们学校的图书馆晚上九点关门。下周一开始延长到十点，周末也会开放。'],
  ['big5', '圖書館將於下星期一開始延長開放時間，歡迎市民多加利用。'],
  ['shift_jis', '来週の月曜日から図書館の開館時間が延長されることになりました。'],
  ['euc-jp', '来週の月曜日から図書館の開館時間が延長されることになりました。'],
  ['euc-kr', '다음 주 월요일부터 도서관 운영 시간이 연장될 예정입니다.'],
];

describe.each(sentences)('a byte lost from %s', (name, text) => {
  const damaged = Array.from({ length: 40 }, (_, at) => ({ at, broken: loseByte(text, name, at) }));

  it('is accounted for by losing it again from what the repair wrote', () => {
    let mended = 0;
    for (const { broken } of damaged) {
      const after = repair(broken!).text;
      if (after === broken) continue;
      mended++;
      const again = Array.from({ length: 2 * after.length }, (_, at) => loseByte(after, name, at));
      expect(again, `${broken} was mended to ${after}`).toContain(broken);
    }
    expect(mended).toBeGreaterThan(damaged.length / 3);
  });

  it('is not found in the text as it was', () => {
    const context = { preset: 'default', enabled: () => true, glance: glanceAt } as const;
    expect(repairShiftedBytes(text, context)).toEqual([]);
  });
});
