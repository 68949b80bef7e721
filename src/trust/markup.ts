/** No tag or stretch of inline code is longer. UTF-16 units. */
const CODE = /(`{1,3})[^`\n]{1,300}\1/gu;
const LINK = /!?\[([^[\]\n]*)\]\([^()\n]*\)/gu;
const TAG = /<\/?[a-z][^<>\n]{0,300}>/giu;
const ANCHOR = /\{#[\w-]{1,100}\}/gu;
/** What opens a line: a heading, an item, a quotation. */
const OPENER = /^[ \t]*(?:(?:#{1,6}|[-*+>]|\d{1,3}[.)])[ \t]+)+/gmu;
const EMPHASIS = /\*{1,3}|_{2,3}|~~/gu;

/**
 * Markdown without what is written for the renderer: that is no language, and repeats itself.
 *
 *     ## See [the guide](https://example.org/guide#ref) on `watch()` {#see}
 *     ^^^    ^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^ ^^^^^^
 */
export function withoutMarkup(markdown: string): string {
  let words = markdown;
  if (words.includes('`')) words = words.replaceAll(CODE, '');
  // Twice: a picture can be what a link shows.
  if (words.includes('](')) words = words.replaceAll(LINK, '$1').replaceAll(LINK, '$1');
  words = withoutTags(words);
  if (words.includes('{#')) words = words.replaceAll(ANCHOR, '');
  return words.replaceAll(OPENER, '').replaceAll(EMPHASIS, '');
}

/** A text without the tags that are left in it. */
export function withoutTags(text: string): string {
  return text.includes('<') ? text.replaceAll(TAG, '') : text;
}
