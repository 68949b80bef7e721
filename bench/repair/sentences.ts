import { readJsonLines } from '../shared.ts';

/** A clean sentence; the text model was trained on none but the Traditional Chinese. */
export interface Sentence {
  readonly lang: string;
  readonly text: string;
}

export type Half = 'develop' | 'report';

/**
 * Sentences by language from encyclopaedias, news and language tests. They are parted by hash: rules and
 * thresholds were set on the one half, results are reported on the other.
 */
export function sentences(half: Half): Sentence[] {
  const files = [
    'data/clean/xquad-dev.jsonl',
    'data/clean/zh-hans-wiki.jsonl',
    'data/clean/zh-hant-wiki.jsonl',
    'data/clean/zh-news-titles.jsonl',
    'data/language/lingua.jsonl',
    'data/language/cjk.jsonl',
  ];
  const found: Sentence[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    for (const row of readJsonLines<{ text: string; lang: string; kind?: string }>(file)) {
      if (row.kind === 'single-words' || row.kind === 'word-pairs') continue;
      const lang = file.includes('zh-hant') ? 'zh-Hant' : row.lang === 'zh' ? 'zh-Hans' : row.lang;
      for (const text of row.text.split(/(?<=[。！？])|(?<=[.!?…])\s+|\n/u)) {
        const trimmed = text.trim();
        if (trimmed.length < 4 || seen.has(trimmed) || (hash(trimmed) & 1) !== (half === 'report' ? 1 : 0))
          continue;
        // Encyclopaedias quote damaged text and hold some of their own: leave out what is doubtful.
        if (/[\u0080-\u009f\ufffd]|â€|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/.test(trimmed)) continue;
        if (hasForeignLetters(trimmed, lang)) continue;
        seen.add(trimmed);
        found.push({ lang, text: trimmed });
      }
    }
  }
  return found;
}

/** Letters that a language does not have and that damage puts in: Turkish and Hungarian read as Western, and so on. */
const foreignLetters: Readonly<Record<string, RegExp>> = {
  tr: /[ýþðÝÞÐ]/,
  hu: /[õûÕÛ]/,
  cs: /[ľąĽĄ]/,
  pl: /[¹³æêñœŸ]/,
  ro: /[þºãÞª]/,
};

export function hasForeignLetters(text: string, lang: string): boolean {
  return foreignLetters[lang]?.test(text) ?? false;
}

/** FNV-1a, for a split that does not depend on the order of files. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** A small seeded generator (mulberry32): the same cases every time. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

export function pick<T>(rng: () => number, items: readonly T[]): T {
  return items[Math.floor(rng() * items.length)]!;
}
