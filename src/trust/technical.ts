import { listingsIn } from '../text/code-line.ts';

/** No name is longer; keys and files in base64 are. UTF-16 units. */
const LONGEST_NAME = 40;
const TOKEN = /[\w$%./\\@:{}~-]{3,}/gu;
/** `tide_table`, `docs/tide.md`, `tideTable`, `table.map`, `--high`, `$TIDE`, `%TIDE%`. */
const NAME = /\w_+\w|\w[\\/]\w|[a-z][A-Z]|[a-z]\.[a-z]|^--?[a-z]|^\$\{?\w|^%\w+%$/u;

/**
 * A text without the names that programs and files go by. They are spelled as no word of a language is.
 *
 *     - cygterm_build: cygterm をビルドするためのフォルダ cf. cygterm/build.md
 *       ^^^^^^^^^^^^^                                         ^^^^^^^^^^^^^^^^
 */
export function withoutNames(text: string): string {
  return text.replaceAll(TOKEN, (token) => (token.length <= LONGEST_NAME && NAME.test(token) ? '' : token));
}

/** What is drawn between cells and below their heads. */
const RULES = /\|[\s:|-]*/gu;

/** The words of a table that is drawn with signs. */
export function withoutTableRules(text: string): string {
  return text.includes('|') ? text.replaceAll(RULES, ' ') : text;
}

/** Share of lines. */
const MOSTLY = 0.5;

/** Whether a text is a program: more of its lines are statements than are not. The comments between them are too few and too short to judge. */
export function isProgram(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return listingsIn(lines).filter(Boolean).length > MOSTLY * lines.length;
}
