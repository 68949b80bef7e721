import type { Span } from '../types.ts';

/**
 * Where a sentence ends inside a line: a full stop of a script that needs no space after it, with the quotes
 * and brackets that close there; or a Latin one that white space follows, and then no small letter. The mark in an
 * address ends none (`?page=2`), nor does one in the text of a link (`[Why so?](…`).
 */
const END =
  /(?:[。！？…؟।॥።။]|[!?](?![\w=&/%#-]))+(?!["'”’»」』）)\]】]{0,3}\()["'”’»」』）)\]】]{0,3}|\.["'”’»)\]]{0,3}(?=[\s\u3000]+[^\p{Ll}\s])/gu;

/** Sentences of a line, without the white space around them. What stands behind the last full stop is one too. */
export function sentencesOf(line: string): Span[] {
  const sentences: Span[] = [];
  let at = 0;
  const close = (end: number) => {
    let from = at;
    while (from < end && /\s/.test(line[from]!)) from++;
    let to = end;
    while (to > from && /\s/.test(line[to - 1]!)) to--;
    if (to > from) sentences.push({ start: from, end: to });
    at = end;
  };
  for (const { 0: mark, index } of line.matchAll(END)) close(index + mark.length);
  close(line.length);
  return sentences;
}
