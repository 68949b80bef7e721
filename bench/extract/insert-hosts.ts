import { readJsonLines } from '../shared.ts';
import type { Page } from './pages.ts';

/** Sentences in a paragraph, and paragraphs in an article, where an article has to be put together. */
const SENTENCES = 3;
const PARAGRAPHS = 4;
/** Articles that each insert is put into. */
export const HOSTS = 6;

/**
 * Articles to put inserts into: real ones for Chinese and English; encyclopaedia paragraphs for Traditional
 * Chinese; for other languages single sentences, put together, since there are no articles in them here.
 */
export function hostsIn(
  language: string,
  pages: readonly Page[],
  spared: (text: string) => boolean,
): string[] {
  const texts = language === 'zh' || language === 'en' ? articlesIn(language, pages) : joined(language);
  return texts.filter(spared).slice(0, HOSTS);
}

function articlesIn(language: 'zh' | 'en', pages: readonly Page[]): string[] {
  return pages
    .filter(({ set, gold }) => set === `daniel-${language}` && gold.length > 300 && gold.length < 6000)
    .map(({ gold }) => gold)
    .filter((gold) => gold.split('\n').length > 4);
}

function joined(language: string): string[] {
  const paragraphs =
    language === 'zh-Hant'
      ? readJsonLines<{ text: string }>('data/clean/zh-hant-wiki.jsonl')
          .map(({ text }) => text)
          .filter((text) => text.length > 60 && text.length < 300 && !text.includes('\n'))
      : inParts(sentencesIn(language), SENTENCES).map((part) => part.join(' '));
  return inParts(paragraphs, PARAGRAPHS).map((part) => part.join('\n'));
}

function sentencesIn(language: string): string[] {
  return readJsonLines<{ kind: string; lang: string; text: string }>('data/language/lingua.jsonl')
    .filter(({ kind, lang, text }) => kind === 'sentences' && lang === language && text.length > 25)
    .map(({ text }) => text.trim());
}

function inParts<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.floor(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}
