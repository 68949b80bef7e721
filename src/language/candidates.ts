import { SCRIPTS } from '../unicode/script-of.ts';

/** Scripts that, among the languages known here, only one is written in. */
export const ONLY_LANGUAGE: Readonly<Record<string, string>> = {
  Grek: 'el',
  Hebr: 'he',
  Thai: 'th',
  Beng: 'bn',
  Taml: 'ta',
  Telu: 'te',
  Guru: 'pa',
  Gujr: 'gu',
  Geor: 'ka',
  Armn: 'hy',
  Knda: 'kn',
  Mlym: 'ml',
  Orya: 'or',
  Sinh: 'si',
  Khmr: 'km',
  Laoo: 'lo',
  Mymr: 'my',
  Tibt: 'bo',
  Ethi: 'am',
  Mong: 'mn',
  Thaa: 'dv',
  Syrc: 'syr',
  Cher: 'chr',
  Yiii: 'ii',
  Bopo: 'zh',
};

/** Of the scripts that several are written in, who writes which. All others write Latin. */
const WRITERS: Readonly<Record<string, string>> = {
  Cyrl: 'be bg kk mk mn ru sr uk',
  Arab: 'ar fa ur',
  Deva: 'hi mr',
};

/** How much likelier a text is to be in a language before one reads it, in nats: the large ones of the web. */
const PRIOR: Readonly<Record<string, number>> = {
  en: 0.8,
  de: 0.5,
  fr: 0.5,
  es: 0.5,
  ru: 0.6,
  it: 0.3,
  pt: 0.3,
  vi: 0.2,
  ar: 0.3,
  hi: 0.3,
  tr: 0.2,
  pl: 0.2,
  nl: 0.2,
};

export function priorOf(tag: string): number {
  return PRIOR[tag] ?? 0;
}

/** Whether `tag` may be the language of a text in this script. */
export function writes(tag: string, script: number): boolean {
  const name = SCRIPTS[script]!;
  const writers = WRITERS[name];
  if (writers !== undefined) return writers.split(' ').includes(tag);
  return name === 'Latn' && !Object.values(WRITERS).some((others) => others.split(' ').includes(tag));
}
