import { describe, expect, it } from 'vitest';
import { SCRIPTS, scriptOf } from '../../src/unicode/script-of.ts';

const LONG_NAMES: Readonly<Record<string, string>> = { Hani: 'Han', Zyyy: 'Common' };

describe('scriptOf', () => {
  it.each(SCRIPTS.filter((name) => name !== 'Zyyy'))(
    'agrees with the Unicode property on letters of %s',
    (name) => {
      const letter = new RegExp(`^(?=\\p{L})\\p{Script=${LONG_NAMES[name] ?? name}}$`, 'u');
      let letters = 0;
      let missed = 0;
      for (let codePoint = 0; codePoint <= 0xffff; codePoint++) {
        if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
        if (!letter.test(String.fromCodePoint(codePoint))) continue;
        letters++;
        if (SCRIPTS[scriptOf(codePoint)] !== name) missed++;
      }
      expect(letters).toBeGreaterThan(20);
      // Compatibility and phonetic letters outside the main blocks may be missing, everyday ones not.
      expect(missed / letters).toBeLessThan(0.09);
    },
  );

  it.each([0, 0x20, 0x30, 0x3001, 0xd800, 0xdfff, 0x1f600, 0xe0041, 0x10ffff])(
    'calls U+%s common',
    (codePoint) => {
      expect(SCRIPTS[scriptOf(codePoint)]).toBe('Zyyy');
    },
  );

  it('knows Han beyond the basic plane', () => {
    for (const codePoint of [0x20000, 0x2a6b2, 0x31350]) expect(SCRIPTS[scriptOf(codePoint)]).toBe('Hani');
  });
});
