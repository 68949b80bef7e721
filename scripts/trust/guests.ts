import { type CleanDocument, cleanDocuments } from '../../bench/trust/clean-documents.ts';
import { convert } from '../../src/script/index.ts';

/** Longest part of an article that is hung with signs. UTF-16 units. */
const LONGEST = 1500;

/**
 * Honest articles that advertisements are hung into to learn from: of the encyclopaedia in Traditional, every other one put into
 * Simplified, which most hijacked pages are written in. Where a seam is odd says little between characters of two scripts.
 */
export function guests(): string[] {
  return traditional().map(({ text }, i) => {
    const part = text.slice(0, LONGEST);
    return i % 2 === 0 ? convert(part, { to: 'Hans' }).text : part;
  });
}

/** The articles themselves, which nobody measures on. */
export function traditional(): CleanDocument[] {
  return cleanDocuments().filter(({ source, text }) => source === 'wiki-hant' && text.length > 150);
}
