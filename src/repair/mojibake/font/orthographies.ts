import { orthography } from './syllables.ts';

/** Preeti's tail, which makes other letters of some. No text has this mark by itself. */
export const TAIL = '\u035c';

export const devanagari = orthography({
  letters: '\u0904-\u0939\u0958-\u0961\u0972-\u097f',
  virama: '\u094d',
  first: 'र्',
  before: new Set(['ि']),
  bar: 'ा',
  signs: [new RegExp(`[\u093c${TAIL}]`), /ा/, /[\u093f-\u0944\u0946-\u094c]/, /ॅ/, /[\u0900-\u0903]/],
  composed: [
    [`प${TAIL}`, 'फ'],
    [`भ${TAIL}`, 'झ'],
    [`उ${TAIL}`, 'ऊ'],
    [`त्त${TAIL}`, 'क्त'],
    [`त्र${TAIL}`, 'क्र'],
    ['अा', 'आ'],
    ['आे', 'ओ'],
    ['आै', 'औ'],
    ['आॅ', 'ऑ'],
    ['अॉ', 'ऑ'],
    ['एे', 'ऐ'],
    ['ाे', 'ो'],
    ['ाै', 'ौ'],
    ['ाॅ', 'ॉ'],
    ['र्इ', 'ई'],
  ],
});

export const bengali = orthography({
  letters: '\u0985-\u09b9\u09ce\u09dc-\u09e1',
  virama: '\u09cd',
  first: 'র্',
  before: new Set(['ি', 'ে', 'ৈ']),
  signs: [/\u09bc/, /[\u09be-\u09cc]/, /\u09d7/, /[\u0981-\u0983]/],
  composed: [['অা', 'আ']],
});

/** Signs as The Unicode Standard, 16.3, and Unicode Technical Note 11 order them. */
export const burmese = orthography({
  letters: '\u1000-\u102a\u103f\u104e',
  virama: '\u1039',
  first: 'င်္',
  before: new Set(['ေ', 'ြ']),
  signs: [/ျ/, /ြ/, /ွ/, /ှ/, /ေ/, /[ိီဲ]/, /[ုူ]/, /[ါာ]/, /ံ/, /့/, /်/, /း/],
  composed: [
    ['ဥ်', 'ဉ်'],
    ['စျ', 'ဈ'],
    // ယောက်ျား, whose first syllable is short for two.
    ['ျာ်', '်ျာ'],
  ],
});
