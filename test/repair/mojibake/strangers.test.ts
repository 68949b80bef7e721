import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';
import { misread } from '../../../src/repair/mojibake/misread.ts';
import type { Misreading } from '../../../src/repair/mojibake/names.ts';

/** A word or two of each sentence have letters beyond ASCII that the decoder gets wrong. */
const sentences: readonly [clean: string, damaged: string, way: Misreading][] = [
  [
    'Allt det där är svårt att förstå för den som inte var med.',
    'Vi var tvungna att avgränsa uppgiften.',
    { written: 'windows-1252', read: 'ibm850' },
  ],
  [
    'Die Nachbarn möchten am Wochenende früher nach Hause fahren.',
    'Im Außenlager standen Kisten.',
    { written: 'windows-1252', read: 'windows-1251' },
  ],
  [
    'Naboerne ville gerne have købt huset, men de fik det ikke.',
    'Alle undersøgelser var forbi.',
    { written: 'ibm850', read: 'windows-1252' },
  ],
  [
    'Questa mattina la città era coperta di neve e le strade non si vedevano più.',
    'Nessuno ha pagato per la servitù di passaggio.',
    { written: 'utf-8', read: 'gb18030' },
  ],
  [
    'Sąsiedzi wyjeżdżają w piątek, a dzieci zostają u babci na całą noc.',
    'Było to popołudniowe spotkanie.',
    { written: 'utf-8', read: 'windows-1252' },
  ],
  [
    'Соседи уехали рано утром, и в доме стало совсем тихо до самого вечера.',
    'Выступает детский хор.',
    { written: 'windows-1251', read: 'x-mac-cyrillic' },
  ],
];

describe('a word that the language of its line cannot have', () => {
  it.each(sentences)('is mended between clean ones: %s', (clean, damaged, way) => {
    const line = (inner: string) => `${clean} ${inner} ${clean}`;
    expect(repair(line(misread(damaged, way)!)).text).toBe(line(damaged));
  });

  it.each(sentences)('is left where it is as it should be: %#', (clean, inner) => {
    const line = `${clean} ${inner} ${clean}`;
    expect(repair(line).edits).toEqual([]);
  });

  it.each([
    'Il carattere 猫 significa gatto, ed è formato da due parti che non si vedono più.',
    'Naboerne læste om Dušková, Nataša og Peşteşanu, men de fik ikke købt bøgerne.',
    'Die Nachbarn hätten gern Ólafur Þorsteinsson und Łucja Żółkiewska getroffen.',
  ])('is not a foreign one: %s', (text) => {
    expect(repair(text).edits).toEqual([]);
  });
});
