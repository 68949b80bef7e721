import { describe, expect, it } from 'vitest';
import { findDate, parseDate } from '../../src/text/date.ts';

describe('dates', () => {
  it.each([
    ['2025年2月13日 18:14', '2025-02-13T18:14'],
    ['2023-05-22 08:18:58', '2023-05-22T08:18:58'],
    ['2024-09-04T08:00:00.123+08:00', '2024-09-04T08:00:00+08:00'],
    ['2012/1/7', '2012-01-07'],
    ['March 4, 2021', '2021-03-04'],
    ['4th of March 2021', '2021-03-04'],
    ['Tue, 04 Mar 2021 10:15:00 +0000', '2021-03-04T10:15:00+00:00'],
    ['发布时间：2019年12月31日', '2019-12-31'],
  ])('%s is %s', (text, iso) => expect(parseDate(text)).toBe(iso));

  it.each([
    '2023-13-01',
    '2023-02-30',
    'version 2023.1',
    '1.2.3',
    '02/03/2021',
    'no date here',
    '40.2023-01-02',
  ])('%s is none', (text) => expect(findDate(text)).toBeNull());

  it('says where it stands', () => {
    const text = '本报讯 2020-01-02 记者';
    const { start, end } = findDate(text)!;
    expect(text.slice(start, end)).toBe('2020-01-02');
  });
});
