import { isRightToLeft } from '../../unicode/letters.ts';

/** Facts about a text that several rules ask for; each is found out when first asked. */
export class Surroundings {
  readonly #text: string;
  #cjk: boolean | undefined;
  #kana: boolean | undefined;
  #rightToLeft: boolean | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether Chinese, Japanese or Korean writing stands anywhere in the text. */
  get hasCjk(): boolean {
    this.#cjk ??= /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/.test(this.#text);
    return this.#cjk;
  }

  get hasKana(): boolean {
    this.#kana ??= /[\u3041-\u3096\u30a1-\u30fa]/.test(this.#text);
    return this.#kana;
  }

  get hasRightToLeft(): boolean {
    this.#rightToLeft ??= /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(this.#text);
    return this.#rightToLeft;
  }

  /** Whether the line around a place is partly written from right to left. Looks at most `reach` units each way. */
  isRightToLeftLine(at: number, reach = 400): boolean {
    const text = this.#text;
    for (let i = at, n = 0; i < text.length && n < reach && text[i] !== '\n'; i++, n++) {
      if (isRightToLeft(text.codePointAt(i)!)) return true;
    }
    for (let i = at - 1, n = 0; i >= 0 && n < reach && text[i] !== '\n'; i--, n++) {
      if (isRightToLeft(text.charCodeAt(i))) return true;
    }
    return false;
  }
}

/** The code point that ends right before `at`, or -1. */
export function before(text: string, at: number): number {
  if (at <= 0) return -1;
  const low = text.charCodeAt(at - 1);
  if (at > 1 && (low & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800) {
    return text.codePointAt(at - 2)!;
  }
  return low;
}

/** The code point that begins at `at`, or -1. */
export function after(text: string, at: number): number {
  return at < text.length ? text.codePointAt(at)! : -1;
}
