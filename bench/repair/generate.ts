import iconv from 'iconv-lite';
import { misread as misreadKeepingPrivate } from '../../src/repair/mojibake/misread.ts';
import {
  isRecoverable,
  loseByte,
  misread,
  readLatinLaxly,
  readMixed,
  takeFor,
  type WrongDecoding,
} from './damage.ts';
import { decoders, matrixTongues, readers, type Tongue } from './pairs.ts';
import { pick, random, type Sentence } from './sentences.ts';

export interface Case {
  readonly kind: string;
  readonly lang: string;
  readonly pair: string;
  readonly broken: string;
  readonly original: string;
  /** The damaged span of `broken`; all of it when absent. */
  readonly start?: number;
  readonly end?: number;
}

/** Scripts whose sentences are written on without a space. */
const unspaced = /^(zh|ja|th)/;
/** The languages of the matrix's short texts and embedded spans. */
const wide = /^(zh|ja|ko)/;

/** Damage like that of the matrix, with other sentences, of other lengths, by pairs drawn at random. */
export class Generator {
  readonly #rng: () => number;
  readonly #byLanguage = new Map<string, Sentence[]>();
  readonly #wordsByLanguage = new Map<string, readonly string[]>();
  readonly #tongues: readonly Tongue[];

  constructor(sentences: readonly Sentence[], seed: number, tongues = matrixTongues) {
    this.#rng = random(seed);
    this.#tongues = tongues.flatMap((tongue) => Array.from({ length: tongue.share }, () => tongue));
    for (const sentence of sentences) {
      if (!/[^\x00-\x7f]/.test(sentence.text)) continue; // nothing in it that could be damaged
      const list = this.#byLanguage.get(sentence.lang) ?? [];
      list.push(sentence);
      this.#byLanguage.set(sentence.lang, list);
    }
  }

  /** A sentence cut to at most `max` characters, with something in it that decoders can get wrong. */
  #sentence(lang: string, max: number): string {
    for (;;) {
      const text = [...pick(this.#rng, this.#byLanguage.get(lang)!).text].slice(0, max).join('').trim();
      if (/[^\x00-\x7f]/.test(text) && text.length >= 4) return text;
    }
  }

  /** `min` to `max` characters in a row; where words have spaces, a word with two characters that can be damaged. */
  #fragment(lang: string, min: number, max: number): string {
    if (!/^(zh|ja|ko|th)/.test(lang)) return pick(this.#rng, this.#words(lang, min, max));
    for (;;) {
      const letters = [...this.#sentence(lang, 300)];
      const length = min + Math.floor(this.#rng() * (max - min + 1));
      const at = Math.floor(this.#rng() * Math.max(1, letters.length - length));
      const text = letters.slice(at, at + length);
      if (text.length === length && /^[^\x00-\x7f\s，。、！？；：（）《》「」]+$/u.test(text.join('')))
        return text.join('');
    }
  }

  #words(lang: string, min: number, max: number): readonly string[] {
    let words = this.#wordsByLanguage.get(lang);
    if (words === undefined) {
      const all = this.#byLanguage.get(lang)!.flatMap(({ text }) => text.split(/[\s.,;:!?"()«»„“”]+/));
      words = all.filter(
        (word) =>
          [...word].length >= min &&
          [...word].length <= max &&
          (word.match(/[^\x00-\x7f]/g) ?? []).length >= 2,
      );
      this.#wordsByLanguage.set(lang, words);
    }
    return words;
  }

  #tongue(among: RegExp): Tongue {
    for (;;) {
      const tongue = pick(this.#rng, this.#tongues);
      if (among.test(tongue.lang)) return tongue;
    }
  }

  /** A pair of the matrix for this language, each as likely as any other. */
  #decoding({ legacy }: Tongue): WrongDecoding {
    const pairs = ['utf8', ...legacy].flatMap((written) =>
      readers[written]!.map((read) => ({ written, read })),
    );
    return pick(this.#rng, pairs);
  }

  #single(kind: string, text: (lang: string) => string, among = /./): Case {
    for (;;) {
      const tongue = this.#tongue(among);
      const decoding = this.#decoding(tongue);
      const original = text(tongue.lang);
      const broken = misread(original, decoding);
      if (broken === null || broken === original || !isRecoverable(original, broken, decoding)) continue;
      return { kind, lang: tongue.lang, pair: `${decoding.written}>${decoding.read}`, broken, original };
    }
  }

  single(): Case {
    return this.#single('single', (lang) => this.#sentence(lang, 12 + Math.floor(this.#rng() * 150)));
  }

  /** Chinese, Japanese and Korean as in the matrix. */
  short(): Case {
    return this.#single('short', (lang) => this.#fragment(lang, 2, 6), wide);
  }

  shortWord(): Case {
    return this.#single('short word', (lang) => this.#fragment(lang, 2, 6), /^(?!zh|ja|ko)/);
  }

  /** Two or three layers; all but the first write UTF-8. */
  layered(): Case {
    for (;;) {
      const tongue = this.#tongue(/./);
      const first = this.#decoding(tongue);
      const original = this.#sentence(tongue.lang, 12 + Math.floor(this.#rng() * 80));
      let text = misread(original, first);
      if (text === null || text === original || !isRecoverable(original, text, first)) continue;
      let pair = `${first.written}>${first.read}`;
      const layers = this.#rng() < 0.75 ? 2 : 3;
      for (let layer = 2; layer <= layers && text !== null; layer++) {
        const before: string = text;
        const next = { written: 'utf8', read: this.#rng() < 0.6 ? first.read : pick(this.#rng, decoders) };
        text = misread(before, next);
        if (text !== null && !isRecoverable(before, text, next)) text = null;
        pair += `,utf8>${next.read}`;
      }
      if (text !== null)
        return { kind: layers === 2 ? 'double' : 'triple', lang: tongue.lang, pair, broken: text, original };
    }
  }

  /** A damaged sentence between two clean ones, as in the matrix: nothing marks where it begins and ends. */
  embedded(): Case {
    return this.#embedded(wide, () => '');
  }

  /** The same in any language, with the space that its sentences have between them. */
  embeddedAnywhere(): Case {
    return this.#embedded(/./, (lang) => (unspaced.test(lang) ? '' : ' '));
  }

  #embedded(among: RegExp, gapOf: (lang: string) => string): Case {
    const inner = this.#single(
      'embedded',
      (lang) => this.#sentence(lang, 8 + Math.floor(this.#rng() * 60)),
      among,
    );
    const gap = gapOf(inner.lang);
    const before = this.#sentence(inner.lang, 200) + gap;
    const after = gap + this.#sentence(inner.lang, 200);
    return {
      ...inner,
      broken: before + inner.broken + after,
      original: before + inner.original + after,
      start: before.length,
      end: before.length + inner.broken.length,
    };
  }

  /** UTF-8 read as GBK by programs that put U+FFFD, `?` or nothing for what does not fit. */
  lossyGbk(): Case {
    for (;;) {
      const lang = pick(this.#rng, ['zh-Hans', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'ru']);
      const original = this.#sentence(lang, 15 + Math.floor(this.#rng() * 80));
      const read = pick(this.#rng, ['gbk', 'gb18030', 'gb2312strict']);
      const mark = pick(this.#rng, ['\ufffd', '\ufffd', '?', '']);
      const decoding = { written: 'utf8', read: read === 'gb2312strict' ? 'gbk' : read };
      const broken = misread(original, decoding);
      if (broken === null || !broken.includes('\ufffd')) continue;
      return {
        kind: `lossy ${mark || 'dropped'}`,
        lang,
        pair: `utf8>${decoding.read}`,
        broken: broken.replaceAll('\ufffd', mark),
        original,
      };
    }
  }

  /** UTF-8 as programs for Windows read it in Japan: for two bytes that code page 932 does not have together, they write U+30FB. */
  lossyWindows932(): Case {
    for (;;) {
      const original = this.#sentence('ja', 15 + Math.floor(this.#rng() * 80));
      const broken = readByWindows932(Buffer.from(original, 'utf8'));
      if (!broken.includes('\u30fb')) continue;
      return { kind: 'lossy \u30fb', lang: 'ja', pair: 'utf8>cp932', broken, original };
    }
  }

  /** With the tables that have private-use characters for GBK's user-defined areas, which something then dropped. */
  droppedPrivate(): Case {
    for (;;) {
      const lang = pick(this.#rng, ['zh-Hans', 'zh-Hant']);
      const original = this.#sentence(lang, 15 + Math.floor(this.#rng() * 80));
      const read = misreadKeepingPrivate(original, { written: 'utf-8', read: 'gb18030' });
      const broken = read?.replace(/[\ue000-\uf8ff]/g, '');
      if (broken === undefined || broken === read) continue;
      const mark = pick(this.#rng, ['\ufffd', '?', '']);
      return {
        kind: 'private use dropped',
        lang,
        pair: 'utf8>gbk',
        broken: broken.replaceAll('\ufffd', mark),
        original,
      };
    }
  }

  shifted(): Case {
    for (;;) {
      const [lang, encoding] = pick(this.#rng, [
        ['zh-Hans', 'gb18030'],
        ['zh-Hans', 'gb18030'],
        ['zh-Hant', 'cp950'],
        ['ja', 'cp932'],
        ['ja', 'eucjp'],
        ['ko', 'cp949'],
      ] as const);
      const original = this.#sentence(lang, 20 + Math.floor(this.#rng() * 80));
      const broken = loseByte(original, encoding, 0.2 + this.#rng() * 0.7);
      if (broken === null) continue;
      return { kind: 'shifted', lang, pair: `${encoding} -1 byte`, broken, original };
    }
  }

  /** A double-byte encoding read as UTF-8, with a letter of ISO 8859-1 for each byte that is none; C1 controls stripped or not. */
  patchy(): Case {
    for (;;) {
      const [lang, encoding] = pick(this.#rng, [
        ['zh-Hans', 'gbk'],
        ['zh-Hans', 'gbk'],
        ['zh-Hant', 'cp950'],
        ['ja', 'eucjp'],
        ['ko', 'cp949'],
      ] as const);
      const original = this.#sentence(lang, 20 + Math.floor(this.#rng() * 80));
      const read = readMixed(original, encoding);
      if (read === null || !/[\u0100-\u07ff]/.test(read)) continue;
      const broken = this.#rng() < 0.5 ? read : read.replace(/[\x80-\x9f]/g, '');
      return { kind: 'patchy', lang, pair: `${encoding}>utf8 or latin1`, broken, original };
    }
  }

  /** UTF-8 as crawlers read it whose detector guessed wrong. */
  takenFor(): Case {
    const [lang, encoding] = pick(this.#rng, [
      ['ar', 'iso88594'],
      ['ar', 'iso885911'],
      ['hi', 'iso88594'],
      ['hi', 'iso885910'],
      ['th', 'iso88594'],
      ['th', 'iso885910'],
      ['el', 'iso885911'],
    ] as const);
    const original = this.#sentence(lang, 20 + Math.floor(this.#rng() * 80));
    return {
      kind: 'taken for another',
      lang,
      pair: `utf8>${encoding}`,
      broken: takeFor(original, encoding),
      original,
    };
  }

  lax(): Case {
    for (;;) {
      const lang = pick(this.#rng, ['fr', 'fr', 'de', 'pt', 'it', 'sv', 'da']);
      const original = this.#sentence(lang, 200);
      const broken = readLatinLaxly(original);
      if (broken === null || !/[\u2000-\uffff]/.test(broken)) continue;
      return { kind: 'lax', lang, pair: 'latin1>lax utf8', broken, original };
    }
  }
}

/** What MultiByteToWideChar does: a lead byte takes the next one along, whatever it is; 80 and A0 stay as they are. */
function readByWindows932(bytes: Buffer): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    const isKatakana = byte >= 0xa1 && byte <= 0xdf;
    if (byte <= 0x80 || byte === 0xa0) text += String.fromCharCode(byte);
    else if (isKatakana) text += iconv.decode(bytes.subarray(i, i + 1), 'cp932');
    else {
      const pair = iconv.decode(bytes.subarray(i, i + 2), 'cp932');
      text += [...pair].length === 1 && pair !== '\ufffd' ? pair : '\u30fb';
      i++;
    }
  }
  return text;
}
