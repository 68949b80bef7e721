import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Clean texts of one language that the model was not trained on. */
export interface TextSet {
  readonly language: string;
  /** Row of the report. */
  readonly script: string;
  readonly texts: readonly string[];
}

interface Row {
  readonly text: string;
  readonly lang: string;
  readonly kind?: string;
  readonly script?: string;
}

/** Of each language, at most. */
export const TEXTS = 300;

export const SCRIPTS: Readonly<Record<string, string>> = {
  ...spread('Cyrillic', 'ru uk be bg mk sr mn kk'),
  ...spread('Arabic', 'ar fa ur'),
  ...spread('Latin (western)', 'en de fr es it pt pt-br nl ca da sv nb fi is id ms fil'),
  ...spread('Latin (central, Baltic)', 'pl cs sk hu ro hr sh sl lt lv et'),
  ...spread('Latin (Turkish, Vietnamese)', 'tr vi'),
  ...spread('Greek', 'el'),
  ...spread('Hebrew', 'he'),
  ...spread('Thai', 'th'),
  ...spread('Devanagari', 'hi'),
  ...spread('Japanese', 'ja'),
  ...spread('Korean', 'ko'),
  ...spread('Han, Simplified', 'zh zh-hans zh-cn'),
  ...spread('Han, Traditional', 'zh-hant zh-tw'),
};

function spread(script: string, languages: string): Record<string, string> {
  return Object.fromEntries(languages.split(' ').map((language) => [language, script]));
}

/**
 * Even rows are for development: hyperparameters were chosen and the baseline is measured on them. Odd rows are for
 * the report of `bench/model`.
 */
export type Half = 'develop' | 'report';

/** Other kinds of text from other places: encyclopaedia, news, the web, Traditional Chinese of three regions. */
export function otherTexts(folder: string, half: Half): TextSet[] {
  const byLanguage = new Map<string, string[]>();
  const add = (language: string, text: string): void => {
    const texts = byLanguage.get(language) ?? [];
    byLanguage.set(language, texts);
    texts.push(text);
  };
  for (const row of rows<Row>(folder, 'language/lingua.jsonl')) {
    if (row.kind === 'sentences' || row.kind === 'paragraphs') add(row.lang, row.text);
  }
  for (const row of rows<Row>(folder, 'clean/xquad-dev.jsonl')) add(row.lang, row.text.slice(0, 300));
  for (const row of rows<Row>(folder, 'clean/zh-hans-wiki.jsonl')) add('zh-hans', row.text.slice(0, 200));
  for (const row of rows<Row>(folder, 'clean/zh-news-titles.jsonl')) add('zh-cn', row.text);
  for (const row of rows<Row>(folder, 'script/variants.jsonl')) {
    // DRCD, the encyclopaedia in Traditional characters, is training text; these are news and others.
    const isNative = row.kind === 'native' || row.kind === 'translated';
    if (isNative && row.lang === 'zh' && row.script === 'Hant' && row.text.length >= 50)
      add('zh-hant', row.text);
  }
  const wanted = half === 'develop' ? 0 : 1;
  return [...byLanguage].flatMap(([language, texts]) => {
    const script = SCRIPTS[language];
    const ours = texts.filter((_, i) => i % 2 === wanted);
    const step = Math.max(1, Math.floor(ours.length / TEXTS));
    return script ? [{ language, script, texts: ours.filter((_, i) => i % step === 0).slice(0, TEXTS) }] : [];
  });
}

function rows<T>(folder: string, path: string): T[] {
  return readFileSync(join(folder, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
