import type { Described } from './describe.ts';
import { type Verdict, verdict } from './verdict.ts';

/** What is left when no rule has spoken: the document itself. */
export function plain({ block, tokens, sentence }: Described): Verdict {
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
      return tokens <= 40 && !sentence
        ? verdict('heading', 0.6, 'short and no sentence, between paragraphs')
        : verdict('body', 0.8, 'text');
  }
}
