import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, validateEdits } from '../src/edit/index.ts';
import { type CleanOptions, clean, createCleaner, type Input, inspect, revert } from '../src/index.ts';
import { ROLES } from '../src/kernel/policy.ts';

/** Bytes as they come: of any kind, of text in an encoding, and of text that was cut or stirred. */
const damaged = fc
  .tuple(
    fc.constantFrom(
      '六十年来，这条白色的小渡船把汽车、羊群和上学的孩子送到对岸。',
      '鍖椾含鏃堕棿 Ã©tÃ© 開發(fā) 锟斤拷',
      '<p>One <b>two</b> &amp;amp; three</p><script>x</script><p hidden>four',
      '---\ntitle: "a"\n---\n\n# Two\n\n![]()\n\n**three\n\n---\n**\n',
      'www.example.com x0dx0a 免费_下载_第一 | 点击 | 官网',
    ),
    fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 6 }),
  )
  .map(([text, changes]) => {
    const bytes = new TextEncoder().encode(text);
    for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
    return bytes;
  });
const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged);
const contentType = fc.constantFrom(
  undefined,
  null,
  '',
  'text/html; charset=utf-8',
  'text/plain; charset=gbk',
  'text/markdown',
  'application/octet-stream',
  'text/html; charset="no-such"',
  'charset',
  '\ud800;;=',
);
const input: fc.Arbitrary<Input> = fc.record({
  content: bytes,
  contentType,
  format: fc.constantFrom(undefined, 'html' as const, 'markdown' as const, 'text' as const),
  url: fc.constantFrom(undefined, 'https://site.example/2024/page.html', 'no address', '', 'https://[::1'),
});
const options: fc.Arbitrary<CleanOptions> = fc.record(
  {
    preset: fc.constantFrom('strict', 'balanced', 'lenient'),
    minConfidence: fc.constantFrom(0, 0.5, 1),
    keep: fc.subarray([...ROLES]),
    remove: fc.subarray([...ROLES]),
    disable: fc.subarray(['spam/', 'unicode/', 'mojibake/', 'boilerplate/', 'parse/', 'script/converted']),
    convert: fc.constantFrom('Hans', 'Hant-TW', { to: 'Hant-HK', vocabulary: true, protect: ['渡船', ''] }),
    encoding: fc.constantFrom('utf-8', 'gbk', 'utf-16le', 'iso-2022-jp', 'windows-1252'),
    site: fc.constant({ host: 'site.example', pages: 9, repeated: { '0': 9 } }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<CleanOptions>;

describe('whatever the bytes, what is said of them, and the options', () => {
  it('the report holds together, survives JSON and reverts to the bytes', () => {
    fc.assert(
      fc.property(input, options, (given, chosen) => {
        const report = clean(given, chosen);
        validateEdits(report.edits, report.input);
        expect(applyChanges(report.input, report.edits)).toBe(report.text);
        const stored = JSON.parse(JSON.stringify(report)) as typeof report;
        expect(stored).toEqual(report);
        expect(revert(stored)).toEqual((given as { content: Uint8Array }).content);
      }),
      { numRuns: 250 },
    );
  });

  it('no rule acts or speaks that is disabled, nothing is done below the confidence', () => {
    fc.assert(
      fc.property(input, options, (given, chosen) => {
        const { edits, findings } = clean(given, chosen);
        const { disable = [], minConfidence = 0 } = chosen;
        const off = (rule: string) => disable.some((entry) => rule === entry || rule.startsWith(`${entry}`));
        expect(findings.filter(({ rule }) => off(rule))).toEqual([]);
        // Markup goes whatever the options say: the text is what a reader sees.
        const markup = /^parse\/html-/u;
        const made = edits.filter(({ rules }) => !rules.some((rule) => markup.test(rule)));
        const asked = /^script\/(?:convert|restore)$/u;
        expect(made.filter(({ rules }) => rules.every(off))).toEqual([]);
        expect(
          made.filter(
            ({ rules, confidence }) => confidence < minConfidence && !rules.some((r) => asked.test(r)),
          ),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('a cleaner does as the functions do, however often it is used', () => {
    fc.assert(
      fc.property(fc.array(input, { minLength: 1, maxLength: 3 }), options, (inputs, chosen) => {
        const cleaner = createCleaner(chosen);
        const once = inputs.map((given) => cleaner.clean(given));
        expect(inputs.map((given) => createCleaner(chosen).clean(given))).toEqual(once);
        expect(inputs.map((given) => clean(given, chosen))).toEqual(once);
        expect(cleaner.inspect(inputs[0]!)).toEqual(inspect(inputs[0]!, chosen));
      }),
      { numRuns: 40 },
    );
  });
});
