import iconv from 'iconv-lite';
import { coherence, scoreText } from '../../src/model/index.ts';
import type { TextSet } from './texts.ts';

/** Encodings that a language is really found in. */
const ENCODINGS: Readonly<Record<string, readonly string[]>> = {
  'zh-hans': ['gb18030'],
  'zh-cn': ['gb18030'],
  zh: ['gb18030'],
  'zh-hant': ['big5'],
  ja: ['shift_jis', 'euc-jp'],
  ko: ['euc-kr'],
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'maccyrillic'],
  uk: ['windows-1251', 'koi8-u'],
  bg: ['windows-1251', 'iso-8859-5'],
  sr: ['windows-1251', 'iso-8859-5'],
  mk: ['windows-1251'],
  el: ['windows-1253', 'iso-8859-7'],
  he: ['windows-1255', 'iso-8859-8'],
  ar: ['windows-1256', 'iso-8859-6'],
  fa: ['windows-1256'],
  th: ['windows-874'],
  vi: ['windows-1258'],
  tr: ['windows-1254'],
  pl: ['windows-1250', 'iso-8859-2'],
  cs: ['windows-1250', 'iso-8859-2'],
  sk: ['windows-1250', 'iso-8859-2'],
  hu: ['windows-1250', 'iso-8859-2'],
  ro: ['windows-1250', 'iso-8859-16'],
  hr: ['windows-1250', 'iso-8859-2'],
  sl: ['windows-1250', 'iso-8859-2'],
  lt: ['windows-1257', 'iso-8859-13'],
  lv: ['windows-1257', 'iso-8859-4'],
  et: ['windows-1257', 'iso-8859-15'],
  de: ['windows-1252', 'macintosh'],
  fr: ['windows-1252', 'macintosh'],
  es: ['windows-1252'],
  pt: ['windows-1252'],
  it: ['windows-1252'],
  sv: ['windows-1252'],
  da: ['windows-1252'],
  nb: ['windows-1252'],
  fi: ['windows-1252'],
  is: ['windows-1252'],
  nl: ['windows-1252'],
  ca: ['windows-1252'],
};

/** All that a detector has to choose from, by the names iconv-lite knows. */
export const CANDIDATES = [
  'utf-8',
  'gb18030',
  'big5-hkscs',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-874',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'ibm866',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'maccyrillic',
  'utf-16le',
  'utf-16be',
];

export interface Tally {
  won: number;
  of: number;
  /** True text, text that won. */
  readonly failures: [string, string][];
}

/** How often the true text has the fewest nats among all decodings of its bytes. No prior on encodings, no validity. */
export function trueDecodingWins(sets: readonly TextSet[], length: number): Map<string, Tally> {
  return tally(sets, length, (snippet, language) => {
    const rivals: string[][] = [];
    for (const encoding of ['utf-8', ...(ENCODINGS[language] ?? [])]) {
      const bytes = iconv.encode(snippet, encoding);
      if (iconv.decode(bytes, encoding) !== snippet) continue;
      rivals.push(CANDIDATES.map((candidate) => iconv.decode(bytes, candidate)));
    }
    return rivals;
  });
}

/** What wrong decoders make of a text, recoverable or not: UTF-8 or its own encoding, read as something else. */
export function truthBeatsMojibake(sets: readonly TextSet[], length: number): Map<string, Tally> {
  return tally(sets, length, (snippet, language) =>
    ['utf-8', ...(ENCODINGS[language] ?? [])].flatMap((encoding) => {
      const bytes = iconv.encode(snippet, encoding);
      if (iconv.decode(bytes, encoding) !== snippet) return [];
      return CANDIDATES.filter((candidate) => candidate !== encoding).map((candidate) => [
        iconv.decode(bytes, candidate),
      ]);
    }),
  );
}

function tally(
  sets: readonly TextSet[],
  length: number,
  rivalsOf: (snippet: string, language: string) => string[][],
): Map<string, Tally> {
  const rows = new Map<string, Tally>();
  for (const { script, language, texts } of sets) {
    const row = rows.get(script) ?? { won: 0, of: 0, failures: [] };
    rows.set(script, row);
    for (const snippet of snippets(texts, length)) {
      const nats = cost(snippet);
      for (const rivals of rivalsOf(snippet, language)) {
        const others = rivals.filter((rival) => rival !== snippet);
        const best = others.map(cost);
        const winner = best.findIndex((rival) => rival <= nats);
        row.of++;
        if (winner < 0) row.won++;
        else row.failures.push([snippet, others[best.indexOf(Math.min(...best))]!]);
      }
    }
  }
  return new Map([...rows].sort());
}

/** Up to 120 windows, from everywhere in the texts; those that are ASCII only say nothing. */
function snippets(texts: readonly string[], length: number): string[] {
  const windows = texts.map((text, i) => {
    const start = text.length <= length ? 0 : (i * 7919) % (text.length - length);
    return text.slice(start, start + length);
  });
  const useful = windows.filter((window) => window.length === length && /[^\0-\x7f]/.test(window));
  const step = Math.max(1, Math.floor(useful.length / 120));
  return useful.filter((_, i) => i % step === 0).slice(0, 120);
}

const cost = (text: string): number => scoreText(text).nats - coherence(text).nats;
