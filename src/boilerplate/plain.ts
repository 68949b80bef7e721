import type { Described } from './describe.ts';
import { type Verdict, verdict } from './verdict.ts';

/**
 * A greeting, a step that goes on, a line of a program, of a table, of a log, of a mail's head, of a quotation:
 * short and no sentences, but no headings.
 */
const NO_HEADING =
  /[,，;；:：、{}()[\]=\\|>-]$|^[\p{Ll}<>{}[\]|$+/\\=*-]|^["'“‘「『—–]|^[\w-]{1,20}: |^\d{1,4}[-/:.]\d|[,;\t].*[,;\t]/u;

/** What is left when no rule has spoken: the document itself. */
export function plain({ block, text, tokens, sentence, wholeLine, heads }: Described): Verdict {
  switch (block.kind) {
    case 'heading':
    case 'title':
      return verdict('heading', 0.95, 'marked as a heading');
    case 'list-item':
      return verdict('list', 0.9, 'marked as a list item');
    case 'quote':
      return verdict('quote', 0.9, 'marked as a quotation');
    case 'caption':
      return verdict('caption', 0.9, 'marked as a caption');
    default:
      if (sentence && tokens >= 8) return verdict('body', 0.95, 'running text');
      return tokens <= 40 && !sentence && wholeLine && heads && !NO_HEADING.test(text)
        ? verdict('heading', 0.6, 'short and no sentence, before a paragraph')
        : verdict('body', 0.8, 'text');
  }
}
