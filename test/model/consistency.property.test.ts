import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nats, scoreText } from '../../src/model/index.ts';

/** Anything that can stand in a JavaScript string: all scripts, private use, lone surrogates, NUL. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0x24f }),
  fc.integer({ min: 0x370, max: 0x6ff }),
  fc.integer({ min: 0x3000, max: 0x9fff }),
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0x10000, max: 0x10ffff }),
);
const anyText = fc.array(unit, { maxLength: 60 }).map((units) => String.fromCodePoint(...units));

function sumOfNats(text: string): number {
  let sum = 0;
  let previous2 = 0;
  let previous = 0;
  for (const character of text) {
    const next = character.codePointAt(0)!;
    sum += nats(previous2, previous, next);
    previous2 = previous;
    previous = next;
  }
  return sum;
}

test('the incremental form adds up to the score, to the last bit', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(sumOfNats(text)).toBe(scoreText(text).nats);
    }),
    { numRuns: 2000 },
  );
});

test('a span is scored as a text of its own', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, text, after) => {
      // Surrogates that meet at a border would make one character of two.
      fc.pre(!/[\ud800-\udbff]$/.test(before) && !/[\ud800-\udbff]$/.test(text));
      const within = scoreText(before + text + after, before.length, before.length + text.length);
      expect(within).toEqual(scoreText(text));
    }),
  );
});

test('scores are finite and not negative, characters are code points', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const score = scoreText(text);
      expect(score.nats).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(score.nats)).toBe(true);
      expect(score.characters).toBe([...text].length);
    }),
  );
});
