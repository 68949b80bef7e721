import type { Format, Parsed } from '../types.ts';
import { detectFormat } from './detect-format.ts';
import { parseHtml } from './html/index.ts';
import { parseMarkdown } from './markdown.ts';
import { parseText } from './text.ts';

export interface ParseHints {
  /** What the caller knows it to be; nothing is guessed then. */
  readonly format?: Format;
  readonly contentType?: string;
  readonly url?: string;
}

/** Input to blocks. The edits turn the input into the text that blocks point into. */
export function parse(text: string, hints: ParseHints = {}): Parsed {
  switch (hints.format ?? detectFormat(text, hints.contentType)) {
    case 'html':
      return parseHtml(text, hints.url);
    case 'markdown':
      return parseMarkdown(text);
    case 'text':
      return parseText(text);
  }
}
