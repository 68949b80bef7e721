import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/edit/index.ts';
import { deletions } from '../../src/kernel/removal.ts';

/** Removes every stretch between ⟦ and ⟧ of `marked`. */
function without(marked: string): string {
  const removals: { start: number; end: number; rule: string; confidence: number }[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const inner = part.startsWith('⟦') ? part.slice(1, -1) : null;
    if (inner !== null)
      removals.push({
        start: text.length,
        end: text.length + inner.length,
        rule: 'boilerplate/share',
        confidence: 1,
      });
    text += inner ?? part;
  }
  return applyChanges(text, deletions(text, removals));
}

describe('deletions', () => {
  it.each([
    [
      'an insert and nothing around it',
      '正文在此。⟦【推薦】買一送一。⟧- 01 -正文繼續。',
      '正文在此。- 01 -正文繼續。',
    ],
    ['one of two spaces', 'Body ⟦[ad]⟧ goes on.', 'Body goes on.'],
    ['a line with its break', 'Body.\n⟦Share this⟧\nMore.', 'Body.\nMore.'],
    ['a paragraph with its blank line', 'Body.\n\n⟦Share this⟧\n\nMore.', 'Body.\n\nMore.'],
    ['the first line', '⟦Home | News⟧\n\nBody.', 'Body.'],
    ['the last line, and not the final break', 'Body.\n\n⟦Copyright⟧\n', 'Body.\n'],
    ['the last line where no break ends the text', 'Body.\n\n⟦Copyright⟧', 'Body.'],
    ['the end of a line with the space before it', 'Body. ⟦(source)⟧\nMore.', 'Body.\nMore.'],
    ['the start of a line with the space behind it', '⟦Ad:⟧ Body.', 'Body.'],
    ['neighbours as one', 'Body.\n\n⟦Share⟧\n⟦Like⟧\n\n⟦Copyright⟧\n\nMore.', 'Body.\n\nMore.'],
    ['an indented line, and not the next indent', 'if x:\n    ⟦ad()⟧\n    y()', 'if x:\n    y()'],
    ['everything', '⟦spam⟧', ''],
    ['Windows line breaks', 'Body.\r\n⟦Share⟧\r\nMore.\r\n', 'Body.\r\nMore.\r\n'],
  ])('takes %s', (_, marked, expected) => {
    expect(without(marked)).toBe(expected);
  });
});
