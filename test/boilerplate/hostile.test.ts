import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/boilerplate/index.ts';
import { applyChanges, validateEdits } from '../../src/edit/index.ts';
import { parse } from '../../src/parse/index.ts';
import { segment } from '../../src/segment/index.ts';
import type { Format } from '../../src/types.ts';

function run(input: string, format?: Format) {
  const parsed = parse(input, format === undefined ? {} : { format });
  const text = applyChanges(input, parsed.edits);
  const view = {
    text,
    format: parsed.format,
    blocks: parsed.blocks,
    segments: [],
    metadata: parsed.metadata,
  };
  return { parsed, text, ...classify(view, segment(text, parsed.blocks)) };
}

describe('hostile texts', () => {
  it.each([
    ['one line of 2 MB', '字'.repeat(2_000_000)],
    ['labels without end', '【推荐】'.repeat(50_000)],
    ['bars', '_|'.repeat(300_000)],
    ['blanks', ' \u3000'.repeat(500_000)],
    ['line ends', '\n\r'.repeat(200_000)],
    ['brackets', '（'.repeat(300_000)],
    ['section marks', '。- 01 -'.repeat(30_000)],
    ['stars', '**'.repeat(50_000)],
    ['front matter without end', `---\n${'a: b\n'.repeat(50_000)}`],
    ['credits', '图源：'.repeat(50_000)],
    ['short lines', '首页\n'.repeat(30_000)],
  ])('%s take linear time', (_, text) => {
    const started = performance.now();
    run(text);
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it('of any characters and any format are parsed, cut and classified without a throw', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '---\n',
        '+++\n',
        '**',
        '![',
        '](',
        '【',
        '】',
        '\u0000',
        '\ud800',
        '\udc00',
        '\n',
        '|',
        '<p>',
        '&#x;',
        '> ',
        '    ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 40 }),
        fc.constantFrom<Format>('text', 'markdown', 'html'),
        (units, format) => {
          const input = units.join('');
          const { parsed, text, segments } = run(input, format);
          validateEdits(parsed.edits, input);
          let reach = 0;
          for (const { start, end, score, reasons } of segments) {
            expect(start).toBeGreaterThanOrEqual(reach);
            expect(end).toBeGreaterThan(start);
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThan(1);
            expect(reasons.length).toBeGreaterThan(0);
            reach = end;
          }
          expect(reach).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
