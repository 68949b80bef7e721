import { type EscapeRule, spelledOut } from './rule.ts';
import { fromHex, spelledRuns } from './spelled-characters.ts';

const KIND = {
  id: 'unicode/code-point-escape',
  message: 'Characters are spelled by their code points, as programs print what they cannot show.',
  severity: 'major',
} as const;

/** `<U+4E2D>`, as R prints. */
const ONE = /<[Uu]\+([0-9a-fA-F]{4,6})>/g;

export const codePointEscape: EscapeRule = {
  id: KIND.id,
  signs: ['<U+', '<u+'],
  trigger: /<U\+[0-9a-f]{4,6}>/iy,
  find: (text, code) =>
    spelledRuns(text, code, ONE, ([, digits]) => fromHex(digits!)).map(({ start, end, meant }) =>
      spelledOut(KIND, start, end, meant, 0.92),
    ),
};
