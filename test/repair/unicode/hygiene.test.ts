import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';

const mended = (text: string) => repair(text).text;

describe('hygiene of characters', () => {
  it('keeps what scripts and emoji need', () => {
    for (const text of [
      'می\u200cخواهم بروم', // Persian ZWNJ
      'क्\u200dष और क्\u200cष', // Devanagari
      '👩\u200d💻 👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3', // ZWJ sequences, presentation, keycap
      '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} Cymru', // flag of Wales
      'ภาษา\u200bไทย', // Thai break hint
      'שלום \u200e(hello)\u200f עולם', // marks in a line with Hebrew
      '葛\u{e0100}城市', // ideographic variation sequence
      'ᅟᅡᆨ', // jamo with a filler
    ]) {
      expect(mended(text)).toBe(text);
    }
  });

  it('takes out what hides in words', () => {
    expect(mended('pass\u200bword re\u00adsume\ufeff x\u2060y')).toBe('password resume xy');
    expect(mended('safe\u202etxt.exe\u202c end')).toBe('safetxt.exe end');
    expect(mended('hello\u{e0069}\u{e0067}\u{e006e}\u{e006f}\u{e0072}\u{e0065} there')).toBe('hello there');
    expect(mended('a\u3164b')).toBe('ab');
  });

  it('reveals the text that tag characters hide', () => {
    const { findings } = repair('Hi\u{e0068}\u{e0069}!');
    expect(findings.map(({ rule, data }) => [rule, data])).toEqual([
      ['unicode/tag-characters', { hidden: 'hi' }],
    ]);
  });

  it('leaves full-width forms, quotation marks and U+3000 alone in East Asian text', () => {
    const text = '　「ＡＢＣ」，他说：“１２３！”～（完）';
    expect(mended(text)).toBe(text);
    expect(mended('Ｆｒｅｅ ｍｏｎｅｙ')).toBe('Free money');
  });

  it('decides homoglyphs word by word, and doubts a single capital at the edge', () => {
    expect(mended('pаypal')).toBe('paypal'); // Cyrillic а
    expect(mended('SENSЕ - Oleg Tsedryk')).toBe('SENSЕ - Oleg Tsedryk');
    expect(mended('ВІКІ is Ukrainian for WIKI')).toBe('ВІКІ is Ukrainian for WIKI');
    expect(mended('IL2Rγc, ρgh, ΔG, μm')).toBe('IL2Rγc, ρgh, ΔG, μm');
  });

  it('keeps single marks and composes letters, but takes nothing apart', () => {
    expect(mended('cafe\u0301 が か\u3099 क़')).toBe('café が が क़');
    expect(mended('\u1112\u1161\u11ab\u1100\u1173\u11af')).toBe('한글');
    expect(mended('$\u03366\u03363\u0336')).toBe('$\u03366\u03363\u0336');
    expect(mended('Z\u0351\u036b\u0343\u036a\u0302a')).toBe('Za');
  });

  it('knows a list of radicals from a damaged word', () => {
    expect(mended('⼈⼯智能')).toBe('人工智能');
    expect(mended('⼀⼁⼂⼃⼄')).toBe('⼀⼁⼂⼃⼄');
    expect(mended('部首“⼈”')).toBe('部首“⼈”');
  });
});
