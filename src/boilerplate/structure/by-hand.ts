import { goesOn } from './lines.ts';

/** UTF-16 units that 19 lines of 20 are no wider than, where lines are broken by hand. Of 499 pages 175 are as narrow, most of them Chinese. */
const WIDE = 100;
/** Share of lines that end inside a sentence: manuals and mail have .2 to .5, and of the narrow pages all but two have less than this. */
const WRAPPED = 0.15;

/** A line drawn under a heading, as long as that: in text, reStructuredText and old READMEs. */
const UNDERLINE = /^([=\-~^*#"'`+])\1{3,}$/;
const FEWEST_UNDERLINES = 3;

/** Whether the lines of a text were broken at a width, or its headings underlined, as those of manuals and mail are, so that it is no page that lost its tags. */
export function isBrokenByHand(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const underlines = lines.filter(
    (line, i) => UNDERLINE.test(line) && Math.abs((lines[i - 1]?.length ?? 0) - line.length) <= 2,
  );
  if (underlines.length >= FEWEST_UNDERLINES) return true;
  const wide = lines.filter(({ length }) => length > WIDE).length;
  if (wide * 20 > lines.length) return false;
  const wrapped = lines.filter((line, i) => goesOn(line, lines[i + 1])).length;
  return wrapped >= WRAPPED * lines.length;
}
