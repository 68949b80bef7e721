import { describe, expect, it } from 'vitest';
import { decodeWith } from '../../../src/encoding/index.ts';
import { repair } from '../../../src/repair/index.ts';

const fixed = (text: string) => repair(text, { preset: 'ftfy' }).text;
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the preset ftfy', () => {
  it.each([
    ['windows-1252', 'Der Müller grüßt schöne Mädchen'],
    ['windows-1250', 'Příliš žluťoučký kůň'],
    ['windows-1251', 'Съешь ещё этих мягких булок'],
    ['macintosh', 'Les élèves étaient déjà à l’école'],
  ])('undoes UTF-8 read as %s', (encoding, text) => {
    const expected = text.replace('’', "'");
    expect(fixed(decodeWith(utf8(text), encoding))).toBe(expected);
    expect(fixed(decodeWith(utf8(decodeWith(utf8(text), encoding)), encoding))).toBe(expected);
  });

  it('puts back what was lost on the way', () => {
    expect(fixed('voilÃ le pain')).toBe('voilà le pain'); // the byte A0 became a space
    expect(fixed('el niÃ±o comiÃ� pan')).toBe('el niño comi� pan');
    expect(fixed('Ã s vezes, crianÃ§as')).toBe('às vezes, crianças');
  });

  it('mends places in a text that is otherwise right', () => {
    expect(fixed('“Zoë” and cafÃ© and naÃ¯ve')).toBe('"Zoë" and café and naïve');
  });

  it('leaves names, brands and capitals alone', () => {
    for (const text of ['CAFÉ…', 'LANCÔME®', '12×…', 'C A N Ç Ã O', 'AÅ™, says the label', 'Ã']) {
      expect(fixed(text)).toBe(text);
    }
  });

  it('does to characters what fix_text does', () => {
    expect(fixed('“curly” ‘quotes’')).toBe('"curly" \'quotes\'');
    expect(fixed('ｆｕｌｌ　ｗｉｄｔｈ！')).toBe('full width!');
    expect(fixed('ﬁne ŉ ǌ')).toBe("fine 'n nj");
    expect(fixed('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
    expect(fixed('\x1b[31mred\x1b[0m\x07')).toBe('red');
    expect(fixed('e\u0301 \ufeff')).toBe('é ');
    expect(fixed('&eacute; &lt;')).toBe('é <');
    expect(fixed('&eacute; <br>')).toBe('&eacute; <br>');
  });

  it('does nothing else', () => {
    const text = 'soft\u00adhyphen ⼈ pаypal 數(shù)據(jù)';
    expect(fixed(text)).toBe(text);
  });
});
