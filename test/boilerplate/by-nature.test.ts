import { describe, expect, it } from 'vitest';
import { isShortByNature } from '../../src/boilerplate/structure/by-nature.ts';

const linesOf = (text: string) => text.split('\n').length;

describe('texts that are short of sentences by nature', () => {
  it.each([
    ['notes, one thing below another', '仪器\n\t温度表\n\t\t干球：读空气的温度。\n\t\t湿球\n\t气压表\n注意'],
    [
      'a chat',
      '[16:02] <ana> ack\n[16:03] <tom> none in winter, the ferry rests\n[16:04] <ana> ok\nTopic: ferries',
    ],
    ['a chat without times', '<ana> ack\n<tom> none in winter\n<ana> ok'],
    ['a table', '公元\t年号\t知县\n1581\t万历\t陈文焕\n1589\t\t\t疏浚城河\n大旱'],
  ])('%s', (_, text) => {
    expect(isShortByNature(text, linesOf(text), 0)).toBe(true);
  });

  it('a program, most lines of which are statements', () => {
    expect(isShortByNature('a\nb\nc', 10, 6)).toBe(true);
    expect(isShortByNature('a\nb\nc', 10, 5)).toBe(false);
  });

  it('not a page, although a comment of it has its time', () => {
    const page =
      'Home\nNews\nLog in\nThe ferry rests in winter, as it did last year.\n[16:02] Ana wrote\n  Reply';
    expect(isShortByNature(page, linesOf(page), 0)).toBe(false);
  });
});
