import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCEPTS, type ConceptSet, setOf } from '../../src/boilerplate/concepts/index.ts';
import { mayBeNotice, noticeOf } from '../../src/boilerplate/notices/kinds.ts';
import { read } from '../../src/boilerplate/notices/reading.ts';

/** Words that mean nothing: a reading goes by the concepts they are said to stand for. */
const words = fc.array(fc.subarray([...CONCEPTS], { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 6,
});

function sentence(meanings: readonly (readonly (typeof CONCEPTS)[number][])[]) {
  const hits = meanings.map((concepts, i) => ({
    start: i * 5,
    end: i * 5 + 4,
    value: setOf(...concepts) as ConceptSet,
  }));
  return { text: meanings.map(() => 'woro').join(' '), hits };
}

describe('the cheap look at a line', () => {
  it('passes over nothing that could be a notice', () => {
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('', ': a title of three', ' at www.example.org'),
        (meanings, rest) => {
          const { text, hits } = sentence(meanings);
          const said = hits.reduce((set, { value }) => set | value, 0);
          if (!mayBeNotice(said)) expect(noticeOf(read(text + rest, hits), 'end', 'page')).toBeNull();
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('passes over ordinary talk of a reader, a house and more', () => {
    expect(mayBeNotice(setOf('reader', 'house', 'more', 'urge', 'filler', 'work'))).toBe(false);
    expect(mayBeNotice(setOf('act', 'channel'))).toBe(true);
  });
});
