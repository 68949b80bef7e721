import { describe, expect, it } from 'vitest';
import { Vernacular } from '../../src/model/index.ts';

function vernacularOf(text: string): Vernacular {
  const vernacular = new Vernacular();
  vernacular.read(text, 0, text.length);
  return vernacular;
}

const czech = 'Zítra přijedou naši sousedé z venkova a večer půjdeme všichni spolu k řece.';

describe('Vernacular', () => {
  it('tells a letter of the language from one of another', () => {
    const vernacular = vernacularOf(czech);
    expect(vernacular.isCertain).toBe(true);
    expect(vernacular.hasForeign('pøíchodem')).toBe(true);
    expect(vernacular.hasForeign('příchodem')).toBe(false);
    expect(vernacular.fit('příchodem')).toBeGreaterThan(vernacular.fit('pøíchodem') + 5);
  });

  it('says nothing of a text too short to have a language', () => {
    const vernacular = vernacularOf('No 5');
    expect(vernacular.isCertain).toBe(false);
    expect(vernacular.hasForeign('pøíchodem')).toBe(false);
    expect(vernacular.fit('příchodem')).toBe(0);
  });

  it('lets what is asked about have a say in which language it is', () => {
    // Finnish by itself, in which the words cost 17 nats; with them it may as well be Estonian.
    const finnish = vernacularOf('ei ole se niin suuri kuin maa ja meri, mutta siellä on vain hiekkaa');
    expect(finnish.hasForeign('jõudsin')).toBe(true);
    expect(finnish.fit('jõudsin võtnud põhja')).toBeGreaterThan(-12);
  });

  it('takes any text', () => {
    expect(() => vernacularOf('\ud800\udc00\ud800 \0 中文 а').fit('\udc00я中')).not.toThrow();
  });
});
