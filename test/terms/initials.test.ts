import { expect, it } from 'vitest';
import { Initials } from '../../src/terms/initials.ts';

it('gives the first word of the list that stands at a place', () => {
  const words = new Initials(['银行', '银', '大学', '大']);
  const text = '大学与银行的大银钟';
  const found = Array.from(text, (_, at) => words.at(text, at));
  expect(found).toEqual(['大学', undefined, undefined, '银行', undefined, undefined, '大', '银', undefined]);
  expect(new Initials(['大', '大学']).at(text, 0)).toBe('大');
});
