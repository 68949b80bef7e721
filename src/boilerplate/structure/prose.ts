import type { Role } from '../../types.ts';
import { type Document, isLabel, isRunning, type Line } from './lines.ts';

/** Lines that stay, are as long as this and run on are paragraphs. Tokens. */
const PARAGRAPH = 10;
/** A shorter sentence than this is a slogan. Tokens. */
const SENTENCE = 6;
/** Between two paragraphs as near as this nothing else has room. Lines; with 12, lists of headlines with stops at their ends. */
const NEAR = 8;
/** What is less likely to be content is known by something else than its place. */
const LEAST = 0.05;
/** In scripts without spaces no entry of a menu ends so: a line that was broken for small screens. */
const GOES_ON = /[，,、；;]$/;
/** Most of a line is in such a script. */
const MOSTLY = 0.5;
const NOTICES: ReadonlySet<Role> = new Set(['disclaimer', 'copyright', 'promotion', 'related', 'comments']);

/**
 * Sentences that are left out between two paragraphs, and right below the last of them. Where each sentence has a line of its
 * own, as on telephones, half of them look like entries of a menu by their length, but no menu has stops and commas:
 *
 *     他每天骑车上班，路上要走四十分钟，风雨无阻。      stays
 *     有一天早上下着雨，                               left out
 *     车子坏在了半路上。                               left out
 *     他推着车走了两个小时，到的时候天已经亮了。        stays
 *
 * @param chances that a line is content
 * @param left lines that are left out; what stays after all is taken from them
 * @param texts of the lines
 */
export function keepProse(
  { lines }: Document,
  chances: readonly number[],
  left: boolean[],
  texts: readonly string[],
  isOfSite: readonly boolean[],
): void {
  const mayStay = (i: number) =>
    chances[i]! >= LEAST && !isOfSite[i] && isProse(lines[i]!, texts[i]!) && !isLabel(lines[i]!);
  let last = -1;
  for (let i = 0; i < lines.length; i++) {
    if (left[i] || !isParagraph(lines[i]!)) continue;
    if (last >= 0 && i - last - 1 <= NEAR) {
      for (let k = last + 1; k < i; k++) if (left[k] && mayStay(k)) left[k] = false;
    }
    last = i;
  }
  if (last < 0) return;
  for (let i = last + 1; i < lines.length && (!left[i] || (mayStay(i) && !isNotice(lines[i]!))); i++)
    left[i] = false;
}

function isParagraph(line: Line): boolean {
  return line.shape.tokens >= PARAGRAPH && (line.sentence || isRunning(line));
}

function isProse({ shape, sentence }: Line, text: string): boolean {
  return shape.tokens >= SENTENCE && (sentence || (shape.unspaced > MOSTLY && GOES_ON.test(text)));
}

function isNotice({ words }: Line): boolean {
  return words.roles.some(({ role }) => NOTICES.has(role));
}
