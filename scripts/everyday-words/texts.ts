import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CharsetName } from '../../src/repair/mojibake/charset.ts';
import { readCorpus } from '../model/sources.ts';

export type Language = 'zh' | 'ja' | 'ko';

/** How text loses bytes. */
export interface Loss {
  readonly encoding: CharsetName;
  /** Of all losses that are tried. */
  readonly share: number;
  /** The second byte of the characters that lose their first; any character loses either where it is left out. */
  readonly trail?: number;
}

/** Lines in one language. */
export interface Text {
  readonly language: Language;
  readonly lines: readonly string[];
  readonly losses: readonly Loss[];
}

/** First byte of full-width forms: a character that ends in it loses the byte in front where they were replaced by ASCII. */
const formLead = 0xa3;

/**
 * What everyday words are counted over: the corpora that the text model learned from, and of a folder of one's own
 * `zh-hans-*.txt`, `zh-hant-*.txt`, `ja-*.txt` and `ko-*.txt`, as the corpora have little prose. Of the losses tried half
 * are Chinese, a third Japanese and the rest Korean, as in bench/repair; those of half-width replacement come on top.
 */
export function readTexts(more: string | undefined): Text[] {
  const corpora = new Map(
    readCorpus('../shared/corpora').flatMap((source) =>
      source.kind === 'text' ? [[source.name, source.train] as const] : [],
    ),
  );
  const own = (...names: string[]) => names.flatMap((name) => corpora.get(name) ?? []);
  const others = (prefix: string) =>
    more !== undefined && existsSync(more)
      ? readdirSync(more)
          .filter((name) => name.startsWith(`${prefix}-`))
          .sort()
          .map((name) => readFileSync(join(more, name), 'utf8').split('\n'))
      : [];
  const spread = (language: Language, texts: string[][], losses: readonly Loss[]): Text[] =>
    texts.map((lines) => ({
      language,
      lines,
      losses: losses.map((loss) => ({ ...loss, share: loss.share / texts.length })),
    }));
  return [
    ...spread(
      'zh',
      [own('zh-hans'), ...others('zh-hans')],
      [
        { encoding: 'gb18030', share: 0.32 },
        { encoding: 'gb18030', share: 0.08, trail: formLead },
      ],
    ),
    ...spread(
      'zh',
      [own('zh-hant'), ...others('zh-hant')],
      [
        { encoding: 'big5', share: 0.18 },
        { encoding: 'gb18030', share: 0.02 },
      ],
    ),
    ...spread(
      'ja',
      [own('ja', 'help-ja'), ...others('ja')],
      [
        { encoding: 'shift_jis', share: 0.15 },
        { encoding: 'euc-jp', share: 0.15 },
      ],
    ),
    ...spread('ko', [own('ko', 'help-ko'), ...others('ko')], [{ encoding: 'euc-kr', share: 0.18 }]),
  ];
}
