import { describe, expect, it } from 'vitest';
import { repair } from '../../src/repair/index.ts';

/** More than engines take as the arguments of one call. */
const many = 150_000;

describe('a text that is nothing but escapes', () => {
  it.each(['=C3=A9=3D ', '\\u4e2d\\u6587,,', '$BF|K\\(B ', 'u4e2du6587 '])(
    'is read, and nothing throws: %s',
    (spelled) => {
      const { text, edits } = repair(spelled.repeat(many));
      expect(edits.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThan(spelled.length * many);
    },
  );
});
