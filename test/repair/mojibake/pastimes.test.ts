import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';
import { misread } from '../../../src/repair/mojibake/misread.ts';

const mended = (text: string) => repair(text, { disable: ['unicode/'] }).text;

describe('what people write for fun', () => {
  it.each([
    ['laughter in Korean', '어제 본 만화 진짜 웃김ㅋㅋㅋ 꿀잼ㅋㅋ'],
    ['initials and sobs', 'ㅇㅇ ㄱㅅ ㅠㅠ ㅡㅡㅋ'],
    ['a slip of the keyboard', '고양이가 자판을 밟음 나ㅓㄹ애ㅓㅁ'],
    ['one syllable between others', '잼잼쿨잼달콤잼완잼잼잼'],
    ['vowels alone', 'ㅓㅏㅏㅐ'],
    ['a scream in Cyrillic', 'Нееееееееееет, только не это'],
    ['one in capitals', 'УРАААААААААА'],
    ['one in Thai', 'ร้านนี้ดีมากกกกกกกกกกกก'],
    ['laughter in Cyrillic', 'АХВАХВАХАХВХАВ ну ты даёшь'],
    ['a laugh of two letters', 'Эхэхэхэ'],
    ['blocks', '░░█▀▄▄█░▀▀░░'],
    ['blocks between tags', '░▄▄▄▄▀▀<br />░░░▄▄██▀▀▀'],
  ])('is no damage: %s', (_label, text) => {
    expect(mended(text)).toBe(text);
  });

  it('does not hide that the words beside it are damaged', () => {
    const text = 'Привет, как дела? Я вчера был в кино, и там все кричали: неееееет';
    expect(mended(misread(text, { written: 'windows-1251', read: 'windows-1252' })!)).toBe(text);
    const kana = 'ありがとうございます、また明日';
    expect(mended(misread(kana, { written: 'euc-jp', read: 'euc-kr' })!)).toBe(kana);
  });
});

describe('what is listed in its order', () => {
  it.each([
    ['the letters of Polish', 'ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ'],
    ['those of Spanish, small and as capitals', '[áéíóúñüÁÉÍÓÚÑÜ]'],
    ['letters in circles', '"ⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚ"'],
    ['Roman numerals', '"ⅰⅱⅲⅳⅴⅵⅶⅷⅸ" + "ⅠⅡⅢⅣⅤⅥⅦⅧⅨ"'],
    ['operators', '⍳⍸?*⍟○!⌹<≤=>≥≠≡≢∊⍷∪∩~∨∧⍱⍲⍴,⍪⌽'],
  ])('is no damage: %s', (_label, text) => {
    expect(mended(text)).toBe(text);
  });
});

describe('words of Cyrillic in which letters of Latin hide', () => {
  it.each([
    ['Hyжнa пoмoщь нa вeчep, oплaтa cpaзy', 'Hyжнa помощь на вечер, оплата сразу'],
    ['Мы рaботaeм c 2009 гoдa, звoнитe', 'Мы работаем c 2009 года, звоните'],
  ])('are read as Cyrillic, not as accents: %s', (text) => {
    const { text: after, findings } = repair(text);
    expect(findings.map(({ rule }) => rule)).not.toContainEqual(expect.stringMatching(/^mojibake/));
    expect(after).not.toMatch(/[à-ž]/);
  });
});

describe('a rare word in a clean line', () => {
  it.each(['尪痹胶囊的用法', '# 耙耙柑茶的做法', '音咲洵种子'])('stays: %s', (text) => {
    expect(mended(text)).toBe(text);
  });
});

describe('a word by itself', () => {
  it.each([
    ['of two rare ideographs', '伉儷'],
    ['with its rank in a list', '俾倪\t356'],
    ['that would be a sign and a letter', '笞罵'],
    ['that would be two letters of Arabic', '悽惶'],
    ['whose radicals are all alike', '魑魅魍魎'],
    ['of insects', '草蜻蛉'],
  ])('is left alone: %s', (_label, text) => {
    expect(mended(text)).toBe(text);
  });
});

describe('controls in their order', () => {
  it('are left alone, for they are there to be tested', () => {
    const all = String.fromCharCode(...Array.from({ length: 32 }, (_, i) => 0x80 + i));
    expect(repair(`"${all}"`).text).toBe(`"${all}"`);
    expect(repair('parl\u00e9\u0085').text).toBe('parlé…');
  });
});

describe('what a dictionary of the parts of characters lists', () => {
  it.each([
    '丌\t一 丿 丨',
    '介\t人 丿 丨',
    '佐\t人 左\t亻 左',
    '使\t人 吏\t亻 吏',
    '莾\t草 奔\t艸 奔\t艹 奔',
    '刞\t且 刀\t且 刂',
  ])('is no damage: %s', (text) => {
    expect(mended(text)).toBe(text);
  });

  it('does not hide a word that is set wide', () => {
    const text = 'В газете стояло: С о в е т с к и й  с о ю з';
    expect(mended(misread(text, { written: 'utf-8', read: 'gb18030' })!)).toBe(text);
  });
});

describe('a face of half-width kana', () => {
  it.each([
    'ついに新しい駅ｷﾀ━━━━(ﾟ∀ﾟ)━━━━!!と喜んだ。',
    '切符を買い忘れた(ﾟДﾟ)のは内緒です。',
    '昨天的电影太好看了(ﾟ∀ﾟ)，大家都说还要再看一遍。',
    '明日は晴れるでしょう(*ﾟ▽ﾟ*)、楽しみですね。',
  ])('is no lost byte: %s', (text) => {
    expect(repair(text).text).toBe(text);
  });
});
