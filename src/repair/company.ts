import { hanForms, SIMPLIFIED, TRADITIONAL } from '../unicode/han-forms.ts';

/**
 * Whether a character would stand alone in a text: kana where there are none, Hangul or ideographs where there are
 * none, a traditional form where the forms are Simplified, and the other way round. GBK has all of these side by side, so
 * of the characters that a byte could have been, half are of this kind: of `似�似图`, の is none and 文 is one.
 */
export function strangersTo(text: string): (unit: number) => boolean {
  const { form } = hanForms();
  const has = new Set<Writing>();
  let balance = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const writing = writingOf(unit);
    if (writing !== null) has.add(writing);
    if (form[unit] === TRADITIONAL) balance++;
    else if (form[unit] === SIMPLIFIED) balance--;
  }
  return (unit) => {
    const writing = writingOf(unit);
    if (writing !== null && !has.has(writing)) return true;
    return (balance > 0 && form[unit] === SIMPLIFIED) || (balance < 0 && form[unit] === TRADITIONAL);
  };
}

type Writing = 'kana' | 'han' | 'hangul';

function writingOf(unit: number): Writing | null {
  if (unit >= 0x3041 && unit <= 0x30fa) return 'kana';
  if (unit >= 0x3400 && unit <= 0x9fff) return 'han';
  return unit >= 0xac00 && unit <= 0xd7a3 ? 'hangul' : null;
}
