import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CharsetName } from '../../src/repair/mojibake/charset.ts';
import { readCorpus } from '../model/sources.ts';

export type Language = 'zh' | 'ja' | 'ko';

/** Lines in one language. */
export interface Text {
  readonly language: Language;
  readonly lines: readonly string[];
  /** Encodings that such text lost bytes in, and how many of all losses are tried in it. */
  readonly losses: readonly (readonly [encoding: CharsetName, share: number])[];
}

/**
 * What everyday words are counted over: the corpora that the text model learned from, and `ja-*.txt` and `ko-*.txt` of a
 * folder of one's own, as the corpora have little Japanese and Korean prose. Of the losses tried half are Chinese, a third
 * Japanese and the rest Korean, as in bench/repair.
 */
export function readTexts(more: string | undefined): Text[] {
  const corpora = new Map(
    readCorpus('../shared/corpora').flatMap((source) =>
      source.kind === 'text' ? [[source.name, source.train] as const] : [],
    ),
  );
  const own = (...names: string[]) => names.flatMap((name) => corpora.get(name) ?? []);
  const others = (language: Language) =>
    more !== undefined && existsSync(more)
      ? readdirSync(more)
          .filter((name) => name.startsWith(`${language}-`))
          .sort()
          .map((name) => readFileSync(join(more, name), 'utf8').split('\n'))
      : [];
  const spread = (language: Language, texts: string[][], encodings: CharsetName[], share: number): Text[] =>
    texts.map((lines) => ({
      language,
      lines,
      losses: encodings.map((encoding) => [encoding, share / texts.length / encodings.length]),
    }));
  return [
    { language: 'zh', lines: own('zh-hans'), losses: [['gb18030', 0.32]] },
    { language: 'zh', lines: own('zh-hant'), losses: [['big5', 0.18], ['gb18030', 0.02]] }, // biome-ignore format: one line
    ...spread('ja', [own('ja', 'help-ja'), ...others('ja')], ['shift_jis', 'euc-jp'], 0.3),
    ...spread('ko', [own('ko', 'help-ko'), ...others('ko')], ['euc-kr'], 0.18),
  ];
}
