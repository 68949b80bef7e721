/** A time or a name in brackets at the head of a line: `[12:03] ana: high water?`, `2021-04-13 16:00:02 <ana> ...`, `<ana> ...`. */
const STAMPED = /^(?:[[(]?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[T,\s]*)?\d{1,2}:\d{2}|<[^<>\s]{1,40}>\s)/;
const INDENTED = /^(?:\t+| {2,})\S/;
/** Two cells, with a tab or more between them. */
const CELLS = /\S *\t\s*\S/;
/** Share of lines that make a text a log, an outline, a table or a program. Of 499 pages that lost their tags two have so many. */
const MOSTLY = 0.5;

/**
 * Whether a text has lines as short of sentences as menus are because of what it is: a program, an outline of notes, a table, a log
 * of a chat. What it has been through took no tags out of it.
 *
 * @param ofListings lines that belong to a program, of `lines` in all
 */
export function isShortByNature(text: string, lines: number, ofListings: number): boolean {
  if (ofListings > lines * MOSTLY) return true;
  const written = text.split('\n').filter((line) => /\S/.test(line));
  const share = (pattern: RegExp) => written.filter((line) => pattern.test(line)).length / written.length;
  return [INDENTED, STAMPED, CELLS].some((pattern) => share(pattern) > MOSTLY);
}
