/** No formula is longer: one in a line of text, and one set apart. UTF-16 units. */
const INLINE = 300;
const DISPLAY = 4000;

/** Environments of TeX, LaTeX and AMS for formulas. */
const ENVIRONMENTS =
  'equation|eqnarray|align|aligned|alignat|flalign|gather|gathered|multline|split|array|cases|math|displaymath|subequations|[bBpvV]?matrix|smallmatrix';

const DISPLAY_FORMULA = new RegExp(
  [
    String.raw`\$\$[^$]{1,${DISPLAY}}\$\$`,
    String.raw`\\begin\{(${ENVIRONMENTS})(\*?)\}[^]{0,${DISPLAY}}?\\end\{\1\2\}`,
    String.raw`\\\[[^]{1,${DISPLAY}}?\\\]`,
  ].join('|'),
  'g',
);
/**
 * In a line, a dollar is a delimiter where no white space or letter is on its outer and no white space on its inner side, as
 * in Pandoc: `$5 and $6` are prices, `$HOME/$USER` a path.
 */
const INLINE_FORMULA = new RegExp(
  String.raw`(?<![\\$\w])\$(?![\s$])[^$\n]{1,${INLINE}}(?<![\s\\])\$(?![$\w])|\\\([^\n]{1,${INLINE}}?\\\)`,
  'g',
);

/** A text without the formulas of TeX in it: they are in no language, and in a book of mathematics they are most of the letters. */
export function withoutFormulas(text: string): string {
  return mayHaveFormulas(text) ? text.replaceAll(DISPLAY_FORMULA, '').replaceAll(INLINE_FORMULA, '') : text;
}

/** The text with formulas blanked out; offsets stay. */
export function blankFormulas(text: string): string {
  if (!mayHaveFormulas(text)) return text;
  const blank = (formula: string) => ' '.repeat(formula.length);
  return text.replace(DISPLAY_FORMULA, blank).replace(INLINE_FORMULA, blank);
}

function mayHaveFormulas(text: string): boolean {
  return text.includes('$') || text.includes('\\(') || text.includes('\\[') || text.includes('\\begin{');
}
