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

/** Begins a drawing or another file of markup that is no page. */
const XML = /^\s*(?:<\?xml\b|<svg\b|<!DOCTYPE svg\b)/i;

/** What a file of XML, a drawing say, has between its tags, however long those are; any other text as it is. */
export function withoutXml(text: string): string {
  if (!XML.test(text)) return text;
  let words = '';
  for (let from = 0; from < text.length; ) {
    const tag = text.indexOf('<', from);
    words += `${text.slice(from, tag < 0 ? text.length : tag)} `;
    const end = tag < 0 ? -1 : text.indexOf('>', tag);
    if (end < 0) break;
    from = end + 1;
  }
  return words;
}

/** What a template fills in when it is used: `{% block header %}`, `{{ title }}`. */
const SLOT = /\{[%{#][^{}\n]{0,200}[%}#]\}/gu;

/** A text without the slots of a template. */
export function withoutSlots(text: string): string {
  return text.includes('{%') || text.includes('{{') || text.includes('{#') ? text.replaceAll(SLOT, '') : text;
}

/** Two gaps in a line, with something before, between and behind them. */
const COLUMNS = /\S(?:\t| {2,})\S.*?(?:\t| {2,})\S/u;
const FEWEST_ROWS = 5;

/** Where a cell begins behind a gap, and where one ends in front of it. */
const EDGES = /(?<= {2})\S|\S(?= {2})/gu;

/**
 * Whether a text is a table set with spaces or tabs, of names and figures: most of its lines are rows, and something in
 * most of them begins or ends in the same place. Letters that were shuffled have gaps as well, anywhere.
 */
export function isColumnar(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.filter((line) => COLUMNS.test(line));
  if (rows.length < FEWEST_ROWS || rows.length <= MOSTLY * lines.length) return false;
  if (rows.filter((row) => row.includes('\t')).length > MOSTLY * rows.length) return true;
  const edges = new Map<number, number>();
  for (const row of rows) {
    for (const { index } of row.matchAll(EDGES)) edges.set(index, (edges.get(index) ?? 0) + 1);
  }
  return Math.max(0, ...edges.values()) > MOSTLY * rows.length;
}

/** Ends a sentence. */
const SENTENCE_END = /[.!?。！？…]["”』」）)]?$/u;
/** How few lines are no list, and the share of its characters that a list has in lines that are no sentences. */
const SHORTEST_LIST = 4;
const NEARLY_ALL = 0.85;

/** Whether hardly any line or cell of a text is a sentence: names, prices, figures. */
export function isListed(text: string): boolean {
  const lines = text
    .split(/[\n|]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < SHORTEST_LIST) return false;
  const lengthOf = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length, 0);
  const listed = lines.filter((line) => !SENTENCE_END.test(line));
  return lengthOf(listed) >= NEARLY_ALL * lengthOf(lines);
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
