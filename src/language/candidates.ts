import { SCRIPTS } from '../unicode/script-of.ts';
import { TAGS } from './classifier.ts';

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

/** A language that may be meant: its place in the model, and its prior in nats. */
export interface Candidate {
  readonly index: number;
  readonly tag: string;
  readonly prior: number;
}

const byScript = new Map<number, readonly Candidate[]>();

/** The languages of the model that are written in this script. */
export function candidatesOf(script: number): readonly Candidate[] {
  const known = byScript.get(script);
  if (known !== undefined) return known;
  const name = SCRIPTS[script]!;
  const elsewhere = new Set(Object.values(WRITERS).flatMap((tags) => tags.split(' ')));
  const writers =
    WRITERS[name]?.split(' ') ?? (name === 'Latn' ? TAGS.filter((tag) => !elsewhere.has(tag)) : []);
  const found = writers.map((tag) => ({ index: TAGS.indexOf(tag), tag, prior: PRIOR[tag] ?? 0 }));
  byScript.set(script, found);
  return found;
}
