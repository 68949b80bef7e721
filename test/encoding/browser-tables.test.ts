import { describe, expect, it, vi } from 'vitest';
import { buildDoubleByte } from '../../src/encoding/double-byte.ts';

// What a browser build does with an alias. Node's TextDecoder is right for these two encodings at least.
vi.mock('../../src/encoding/source.ts', () => import('../../src/encoding/source.browser.ts'));

describe('tables read off TextDecoder', () => {
  it.each([
    ['shift_jis', 0x8abf, 0x8e9a],
    ['euc-jp', 0xb4c1, 0xbbfa],
  ] as const)('%s', (encoding, kan, ji) => {
    const { toUnicode, fromUnicode, single } = buildDoubleByte(encoding);
    expect(String.fromCharCode(toUnicode[kan]!, toUnicode[ji]!)).toBe('漢字');
    expect(fromUnicode[0x6f22]).toBe(kan);
    expect(single[0x41]).toBe(0x41);
    expect(toUnicode.filter((unit) => unit !== 0).length).toBeGreaterThan(6900);
  });
});
