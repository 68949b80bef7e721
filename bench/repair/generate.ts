import { isRecoverable, loseByte, misread, readLaxly, type WrongDecoding } from './damage.ts';
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

/** Encodings that pages in a language were written in before UTF-8. */
const legacy: Readonly<Record<string, readonly string[]>> = {
  'zh-Hans': ['gb18030'],
  'zh-Hant': ['cp950', 'gb18030'],
  ja: ['cp932', 'eucjp'],
  ko: ['cp949'],
  ru: ['windows1251', 'koi8r', 'cp866', 'iso88595'],
  uk: ['windows1251'],
  bg: ['windows1251'],
  ar: ['windows1256'],
  th: ['windows874'],
  de: ['windows1252', 'macroman', 'cp850'],
  fr: ['windows1252', 'macroman', 'cp850'],
  es: ['windows1252', 'macroman', 'cp850'],
  pt: ['windows1252', 'macroman', 'cp850'],
};

const decoders = [
  'latin1', 'windows1252', 'windows1251', 'windows1250', 'windows1254', 'windows1256', 'windows874', 'cp437', 'cp850',
  'cp866', 'macroman', 'koi8r', 'iso88595', 'maccyrillic', 'gb18030', 'cp950', 'cp932', 'cp949', 'eucjp',
]; // biome-ignore format: one list

const languages = [
  'zh-Hans', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'ru', 'ar', 'th', 'vi', 'de', 'fr', 'uk', 'bg', 'pt', 'cs', 'pl',
  'el', 'he', 'tr', 'hu', 'hi', 'fa',
]; // biome-ignore format: one list

const legacyDecoders: Readonly<Record<string, readonly string[]>> = {
  // What a Western page was opened with when it turned out unreadable.
  windows1252: ['cp437', 'cp850', 'macroman', 'windows1251'],
  macroman: ['windows1252', 'latin1'],
  cp850: ['windows1252', 'latin1'],
  windows1251: ['koi8r', 'latin1', 'windows1252', 'cp866', 'maccyrillic', 'iso88595'],
  koi8r: ['windows1251', 'latin1', 'windows1252', 'cp866'],
  cp866: ['windows1251', 'latin1', 'windows1252', 'koi8r'],
  iso88595: ['windows1251', 'latin1', 'windows1252'],
  windows1256: ['latin1', 'windows1252', 'windows1251', 'gb18030'],
  windows874: ['latin1', 'windows1252', 'gb18030'],
};

export class Generator {
  readonly #rng: () => number;
  readonly #byLanguage = new Map<string, Sentence[]>();

  constructor(sentences: readonly Sentence[], seed: number) {
    this.#rng = random(seed);
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

  #fragment(lang: string, min: number, max: number): string {
    const isWide = /^(zh|ja|ko|th)/.test(lang);
    for (;;) {
      const sentence = this.#sentence(lang, 300);
      const length = min + Math.floor(this.#rng() * (max - min + 1));
      if (!isWide) {
        const words = sentence
          .split(/[\s.,;:!?"()«»„“”]+/)
          .filter((word) => [...word].length >= min && [...word].length <= max);
        const word = words.length > 0 ? pick(this.#rng, words) : '';
        if ((word.match(/[^\x00-\x7f]/g) ?? []).length >= 2) return word;
        continue;
      }
      const letters = [...sentence];
      const at = Math.floor(this.#rng() * Math.max(1, letters.length - length));
      const text = letters.slice(at, at + length).join('');
      if ([...text].length === length && /^[^\x00-\x7f\s，。、！？；：（）《》「」]+$/u.test(text))
        return text;
    }
  }

  #decoding(lang: string): WrongDecoding {
    const rng = this.#rng;
    const own = legacy[lang];
    const written = own === undefined || rng() < 0.6 ? 'utf8' : pick(rng, own);
    const read = pick(rng, legacyDecoders[written] ?? decoders);
    return { written, read, keepC1: rng() < 0.6 };
  }

  #single(kind: string, text: (lang: string) => string): Case {
    for (;;) {
      const lang = pick(this.#rng, languages);
      const decoding = this.#decoding(lang);
      const original = text(lang);
      const broken = misread(original, decoding);
      if (broken === null || broken === original || !isRecoverable(original, broken, decoding)) continue;
      return { kind, lang, pair: `${decoding.written}>${decoding.read}`, broken, original };
    }
  }

  single(): Case {
    return this.#single('single', (lang) => this.#sentence(lang, 30 + Math.floor(this.#rng() * 150)));
  }

  short(): Case {
    return this.#single('short', (lang) => this.#fragment(lang, 2, 6));
  }

  /** Two or three layers; all but the first write UTF-8. */
  layered(): Case {
    for (;;) {
      const lang = pick(this.#rng, languages);
      const first = this.#decoding(lang);
      const original = this.#sentence(lang, 30 + Math.floor(this.#rng() * 60));
      let text = misread(original, first);
      if (text === null || text === original || !isRecoverable(original, text, first)) continue;
      let pair = `${first.written}>${first.read}`;
      const layers = this.#rng() < 0.75 ? 2 : 3;
      for (let layer = 2; layer <= layers && text !== null; layer++) {
        const before: string = text;
        const next = {
          written: 'utf8',
          read: this.#rng() < 0.6 ? first.read : pick(this.#rng, decoders),
          keepC1: true,
        };
        text = misread(before, next);
        if (text !== null && !isRecoverable(before, text, next)) text = null;
        pair += `,utf8>${next.read}`;
      }
      if (text !== null)
        return { kind: layers === 2 ? 'double' : 'triple', lang, pair, broken: text, original };
    }
  }

  embedded(): Case {
    for (;;) {
      const inner = this.#single('embedded', (lang) =>
        this.#sentence(lang, 8 + Math.floor(this.#rng() * 60)),
      );
      const gap = /^(zh|ja|th)/.test(inner.lang) ? '' : ' ';
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
  }

  /** UTF-8 read as GBK by programs that put U+FFFD, `?` or nothing for what does not fit. */
  lossyGbk(): Case {
    for (;;) {
      const lang = pick(this.#rng, ['zh-Hans', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'ru']);
      const original = this.#sentence(lang, 15 + Math.floor(this.#rng() * 80));
      const read = pick(this.#rng, ['gbk', 'gb18030', 'gb2312strict']);
      const mark = pick(this.#rng, ['\ufffd', '\ufffd', '?', '']);
      const decoding = { written: 'utf8', read: read === 'gb2312strict' ? 'gbk' : read, keepC1: false };
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

  lax(): Case {
    for (;;) {
      const lang = pick(this.#rng, ['fr', 'fr', 'de', 'pt', 'it', 'sv', 'da']);
      const original = this.#sentence(lang, 200);
      const broken = readLaxly(original);
      if (broken === null || !/[\u2000-\uffff]/.test(broken)) continue;
      return { kind: 'lax', lang, pair: 'latin1>lax utf8', broken, original };
    }
  }
}
