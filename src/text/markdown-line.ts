/** Longer names of links and longer addresses are none. UTF-16 units. */
const IMAGE = /!\[[^[\]\n]{0,500}\]\([^()\n]{0,2000}\)/g;
const LINK = /\[((?:[^[\]\\\n]|\\.){0,500})\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)/g;
const OPENING = /^[\s>]{0,20}(?:#{1,6}\s+|[-*+]\s+|\d{1,3}[.)]\s+)?/;
const MARKS = /\\(?=[^\w\s])|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|`/gu;

/** A line of Markdown as its reader sees it: without addresses, pictures and marks. */
export function shownOf(line: string): string {
  // Pictures first: a link may stand around one.
  const text = line.replace(IMAGE, '').replace(LINK, '$1');
  return text.replace(OPENING, '').replace(MARKS, '').trim();
}
