import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeExactly, encodeWith, encodingNames, rebuildBytes } from '../../src/encoding/index.ts';

function expectExact(bytes: Uint8Array, encoding: string) {
  const decoded = decodeExactly(bytes, encoding);
  const rebuilt = rebuildBytes({ ...decoded, encoding });
  expect(Buffer.from(rebuilt).toString('hex'), encoding).toBe(Buffer.from(bytes).toString('hex'));
  return decoded;
}

const sample =
  'Déjà vu: naïve café № 5 — ½\nПривет, мир! Ёж\n中文測試，简体字。\n日本語カナｱｲｳ ひらがな\r\n한국어 텍스트\nἑλληνικά ελληνικά\nשלום مرحبا สวัสดี\n+~\\ ~{ ~} -\u{1f600}\u{20000}\n';

describe('byte-exactness', () => {
  for (const encoding of encodingNames()) {
    it(`${encoding}: any bytes come back`, () => {
      const lead = fc.integer({ min: 0x81, max: 0xfe });
      const digit = fc.integer({ min: 0x30, max: 0x39 });
      const shift = fc.constantFrom(
        '\x1b$B',
        '\x1b(B',
        '\x1b$)C',
        '\x0e',
        '\x0f',
        '~{',
        '~}',
        '~~',
        '~\n',
        '+',
        '-',
        '\n',
        '+AGE-',
      );
      const pieces = fc.oneof(
        fc.uint8Array({ maxLength: 12 }),
        fc.tuple(lead, lead).map((pair) => Uint8Array.from(pair)),
        fc.tuple(lead, digit, lead, digit).map((four) => Uint8Array.from(four)),
        fc.tuple(fc.constant(0x8f), lead, lead).map((three) => Uint8Array.from(three)),
        shift.map((text) => new TextEncoder().encode(text)),
        fc.string().map((text) => new TextEncoder().encode(text)),
      );
      const bytes = fc
        .array(pieces, { maxLength: 24 })
        .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));
      fc.assert(
        fc.property(bytes, (input) => {
          expectExact(input, encoding);
        }),
        { numRuns: 60 },
      );
    });

    it(`${encoding}: every byte and every pair comes back`, () => {
      const bytes = new Uint8Array(65536 * 2);
      for (let pair = 0; pair < 65536; pair++) bytes.set([pair >> 8, pair & 0xff], pair * 2);
      expectExact(bytes, encoding);
    });

    it(`${encoding}: its own text, cut anywhere, comes back`, () => {
      for (const line of sample.split('\n')) {
        const bytes = encodeWith(line, encoding);
        if (bytes === null) continue;
        for (let end = 0; end <= bytes.length; end++) expectExact(bytes.subarray(0, end), encoding);
        for (let start = 1; start < bytes.length; start++) expectExact(bytes.subarray(start), encoding);
        const { text, patches } = expectExact(bytes, encoding);
        expect(text).toBe(line);
        expect(patches).toEqual([]);
      }
    });
  }

  it('keeps one bad byte cheap', () => {
    const clean = encodeWith('干净的一行文字。\n'.repeat(1000), 'gbk')!;
    const bytes = Uint8Array.from([...clean.subarray(0, 8504), 0xff, ...clean.subarray(8504)]);
    const { patches } = expectExact(bytes, 'gbk');
    expect(patches).toHaveLength(1);
    expect(patches[0]!.bytes.length).toBeLessThanOrEqual(4);
  });

  it('keeps the byte order mark out of the text', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xef, 0xbb, 0xbf]);
    const decoded = expectExact(bytes, 'utf-8');
    expect(decoded).toMatchObject({ bom: true, text: 'a\ufeff', patches: [] });
  });

  it('refuses patches that belong to another text', () => {
    const { patches, bom } = decodeExactly(Uint8Array.from([0x61, 0x62, 0xff]), 'gbk');
    expect(() => rebuildBytes({ text: '', encoding: 'gbk', bom, patches })).toThrow(RangeError);
  });
});
