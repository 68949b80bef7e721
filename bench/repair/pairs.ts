/**
 * What was misread as what, as in the development matrix of ../shared, in iconv-lite's names: every encoding that
 * pages in these languages were written in, with the decoders that the matrix has it read by.
 */
export interface Tongue {
  readonly lang: string;
  /** Sentences of this language in the matrix, which is how often it is drawn. */
  readonly share: number;
  /** Encodings before UTF-8. */
  readonly legacy: readonly string[];
}

export const matrixTongues: readonly Tongue[] = [
  { lang: 'zh-Hans', share: 12, legacy: ['gb18030'] },
  { lang: 'zh-Hant', share: 8, legacy: ['gb18030', 'cp950'] },
  { lang: 'ja', share: 8, legacy: ['cp932', 'eucjp'] },
  { lang: 'ko', share: 8, legacy: ['cp949'] },
  { lang: 'ru', share: 6, legacy: ['windows1251', 'koi8r', 'cp866', 'iso88595'] },
  { lang: 'fr', share: 3, legacy: ['windows1252', 'macroman', 'cp850'] },
  // For Spanish, of which the shared sentences have lost their accents.
  { lang: 'pt', share: 3, legacy: ['windows1252', 'macroman', 'cp850'] },
  { lang: 'de', share: 3, legacy: ['windows1252', 'macroman', 'cp850'] },
  { lang: 'ar', share: 3, legacy: ['windows1256'] },
  { lang: 'th', share: 3, legacy: ['windows874'] },
  { lang: 'vi', share: 3, legacy: [] },
];

/** Languages that the matrix does not have. */
export const otherTongues: readonly Tongue[] = [
  { lang: 'uk', share: 1, legacy: ['windows1251'] },
  { lang: 'bg', share: 1, legacy: ['windows1251'] },
  { lang: 'ca', share: 1, legacy: ['windows1252', 'macroman', 'cp850'] },
  { lang: 'it', share: 1, legacy: ['windows1252', 'macroman', 'cp850'] },
  { lang: 'sv', share: 1, legacy: ['windows1252', 'macroman', 'cp850'] },
  { lang: 'cs', share: 1, legacy: ['windows1250'] },
  { lang: 'pl', share: 1, legacy: ['windows1250', 'iso88592'] },
  { lang: 'hu', share: 1, legacy: ['windows1250', 'iso88592'] },
  { lang: 'el', share: 1, legacy: ['windows1253'] },
  { lang: 'he', share: 1, legacy: ['windows1255'] },
  { lang: 'tr', share: 1, legacy: ['windows1254'] },
  { lang: 'fa', share: 1, legacy: [] },
  { lang: 'hi', share: 1, legacy: [] },
];

/** Which decoders the matrix has each encoding read by. */
export const readers: Readonly<Record<string, readonly string[]>> = {
  utf8: [
    'latin1', 'windows1252', 'windows1251', 'windows1250', 'windows1254', 'windows1256', 'windows874', 'cp437', 'cp850',
    'cp866', 'macroman', 'koi8r', 'gb18030', 'gbk', 'cp932', 'cp949', 'cp950', 'eucjp',
  ],
  gb18030: [
    'latin1', 'windows1252', 'windows1251', 'koi8r', 'macroman', 'cp437', 'cp950', 'cp949', 'cp932', 'eucjp',
  ],
  cp950: ['gb18030', 'latin1', 'windows1252', 'cp932', 'cp949'],
  cp932: ['gb18030', 'latin1', 'windows1252', 'cp437', 'cp949', 'cp950', 'eucjp'],
  eucjp: ['gb18030', 'latin1', 'windows1252', 'cp949', 'cp932'],
  cp949: ['gb18030', 'latin1', 'windows1252', 'cp950', 'cp932'],
  windows1251: ['koi8r', 'latin1', 'windows1252', 'cp866', 'maccyrillic', 'iso88595', 'gb18030'],
  koi8r: ['windows1251', 'latin1', 'cp866', 'gb18030'],
  cp866: ['windows1251', 'latin1', 'gb18030'],
  iso88595: ['windows1251', 'latin1'],
  windows1252: ['cp437', 'cp850', 'macroman', 'windows1251', 'gb18030', 'latin1', 'cp932'],
  macroman: ['windows1252', 'latin1'],
  cp850: ['latin1', 'windows1252'],
  windows1256: ['latin1', 'windows1252', 'gb18030'],
  windows874: ['latin1', 'windows1252', 'gb18030'],
  // Not in the matrix:
  windows1250: ['windows1252', 'latin1'],
  iso88592: ['windows1252', 'latin1'],
  windows1253: ['windows1252', 'latin1'],
  windows1255: ['windows1252', 'latin1'],
  windows1254: ['windows1252', 'latin1'],
}; // biome-ignore format: one list a line

/** Every decoder of the matrix. */
export const decoders: readonly string[] = [...new Set([...readers.utf8!, ...Object.values(readers).flat()])];
