import { findSpam } from '../../src/spam/index.ts';
import type { CleanDocument } from './clean-documents.ts';
import { type Injected, injectPhrase, injectRun } from './injections.ts';
import { keywords } from './material.ts';
import { phrases } from './phrases.ts';
import type { Random } from './random.ts';

export interface SpanScore {
  readonly documents: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the clean characters that are still there. */
  readonly kept: number;
}

/** Injections of every language and family into clean documents of that language. */
export function injectedDocuments(clean: readonly CleanDocument[], each: number, random: Random) {
  const out: (Injected & { readonly language: string })[] = [];
  const of = (language: string) => {
    const own = clean.filter((document) => document.language === language);
    // There is no clean Indonesian beside the repository.
    return own.length > 0 ? own : clean.filter((document) => document.language === 'en');
  };
  for (const language of Object.keys(keywords)) {
    const documents = of(language);
    for (const family of Object.keys(keywords[language]!)) {
      for (let i = 0; i < each; i++)
        out.push({ ...injectRun(random.pick(documents).text, language, family, random), language });
    }
    for (let i = 0; i < each * 3 && phrases[language]; i++) {
      out.push({ ...injectPhrase(random.pick(documents).text, language, random), language });
    }
  }
  return out;
}

/** Characters (white space aside) that balanced `clean` would delete, against those that were injected. */
export function scoreSpans(items: readonly Injected[]): SpanScore {
  let [hit, wrong, missed, clean, found] = [0, 0, 0, 0, 0];
  for (const { text, spans } of items) {
    const proposals = findSpam({ text, format: 'text', blocks: [], segments: [], metadata: {} });
    const gone = new Uint8Array(text.length);
    const injected = new Uint8Array(text.length);
    for (const { fix, confidence } of proposals) {
      if (confidence >= 0.8) for (const { start, end } of fix ?? []) gone.fill(1, start, end);
    }
    for (const { start, end } of spans) injected.fill(1, start, end);
    if (gone.includes(1)) found++;
    for (let i = 0; i < text.length; i++) {
      if (/\s/u.test(text[i]!)) continue;
      if (injected[i] === 1) gone[i] === 1 ? hit++ : missed++;
      else {
        clean++;
        wrong += gone[i]!;
      }
    }
  }
  const precision = hit / (hit + wrong || 1);
  const recall = hit / (hit + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return {
    documents: items.length,
    found: found / items.length,
    precision,
    recall,
    f1,
    kept: 1 - wrong / clean,
  };
}
