import { readJsonLines } from '../shared.ts';

/** One row of ../shared/data/script/variants.jsonl. */
export interface Item {
  readonly id: number;
  readonly cat: string;
  readonly len: number;
  readonly text: string;
  readonly lang: string;
  readonly script: string;
  readonly region: string;
  readonly kind: 'native' | 'translated' | 'converted' | 'mixed' | 'derived' | 'synthetic';
  readonly conv?: string;
  readonly orig?: string;
  readonly parts?: readonly [string, string];
  readonly src: string;
}

export const items = readJsonLines<Item>('data/script/variants.jsonl');

export const isNative = ({ kind }: Item) => kind === 'native' || kind === 'translated';
export const isChinese = ({ lang, kind }: Item) => (lang === 'zh' || lang === 'yue') && kind !== 'mixed';

/** Short names of the sources, and whether a table of ours was fitted on them. */
export const SOURCES: Readonly<Record<string, string>> = {
  'SIGHAN2005 PKU': 'PKU',
  'SIGHAN2005 MSR': 'MSR, unseen',
  'SIGHAN2005 AS': 'AS',
  'UD_Chinese-PUD': 'PUD, unseen',
  'SIGHAN2005 CityU': 'CityU (as labelled), unseen',
  'UD_Chinese-HK': 'UD-HK, unseen',
  'UD_Cantonese-HK': 'UD-Cantonese, unseen',
};

/** Five texts of 200 characters of one kind and source make one of 1,000; each starts two texts after the last. */
export function joined(texts: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at + 5 <= texts.length; at += 2) out.push(texts.slice(at, at + 5).join(''));
  return out;
}

export const percent = (part: number, all: number, digits = 1) =>
  all === 0 ? '–' : ((100 * part) / all).toFixed(digits);

export function auc(positive: readonly number[], negative: readonly number[]): number {
  let won = 0;
  for (const a of positive) for (const b of negative) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / positive.length / negative.length;
}
