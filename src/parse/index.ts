import type { Format, Parsed, Proposal } from '../types.ts';
import { detectFormat } from './detect-format.ts';
import { brokenEmphasis } from './emphasis.ts';
import { parseHtml } from './html/index.ts';
import { parseMarkdown } from './markdown.ts';
import { residueOf } from './residue.ts';
import { spacedEmphasis } from './spaced-emphasis.ts';
import { parseText } from './text.ts';
import { tornLines } from './torn-lines.ts';

export { detectFormat } from './detect-format.ts';

export interface ParseHints {
  /** What the caller knows it to be; nothing is guessed then. */
  readonly format?: Format;
  readonly contentType?: string;
  readonly url?: string;
}

/**
 * Traces of other extractors, to be mended before the text is parsed. None in HTML: what looks odd there may be
 * meant, and the parser copes with it.
 */
export function findResidue(text: string, format: Format): Proposal[] {
  if (format === 'html') return [];
  return format === 'markdown'
    ? [...brokenEmphasis(text), ...spacedEmphasis(text), ...residueOf(text)]
    : [...residueOf(text), ...tornLines(text)];
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
