import { meaningOfC1 } from '../unicode/c1-meaning.ts';

/** What ftfy's `fix_text` does to characters by default, in its order, as its documentation describes it. */
export function fixCharacters(text: string): string {
  let fixed = text;
  const whole = fixed;
  fixed = fixed.replace(/[\u0080-\u009f]/g, (control, at: number) => meaningOfC1(whole, at) ?? control);
  fixed = fixed.replace(LIGATURE, (c) => LIGATURES[c] ?? c.normalize('NFKC'));
  fixed = fixed.replace(/[\u3000\uff01-\uffef]/g, narrow);
  fixed = fixed.replace(/[\u02bc\u2018-\u201b]/g, "'").replace(/[\u201c-\u201f]/g, '"');
  fixed = fixed.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  fixed = fixed.replace(/\p{Surrogate}/gu, '\ufffd');
  fixed = fixed.replace(/\x1b\[[0-9;]{0,32}[a-zA-Z]/g, '');
  fixed = fixed.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\u206a-\u206f\ufeff\ufff9-\ufffc]/g, '');
  return fixed.normalize('NFC');
}

const LIGATURE = /[\u0132\u0133\u0149\u01c4-\u01cc\u01f1-\u01f3\ufb00-\ufb06]/g;

/** Where a digraph's compatibility mapping is not what ftfy writes. */
const LIGATURES: Readonly<Record<string, string>> = {
  ŉ: "'n",
  ǅ: 'Dž',
  ǈ: 'Lj',
  ǋ: 'Nj',
  ǲ: 'Dz',
};

function narrow(character: string): string {
  return character === '\u3000' ? ' ' : character.normalize('NFKC');
}
