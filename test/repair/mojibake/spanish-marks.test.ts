import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';

describe('the marks that open a Spanish sentence', () => {
  it.each([
    'El maestro gritó ¡silencio! y nadie habló.',
    'El público pedía ¡siempre! lo mismo.',
    'Desde la puerta alguien dijo ¡nunca! y se fue.',
    'La niña preguntó ¿salta? y el perro saltó.',
    'Los mayores dicen ¡barquilleros! ¡fuera! y, tal vez también, ¡rojos!',
  ])('are no letters: %s', (text) => {
    const { text: mended, findings } = repair(text);
    expect(mended).toBe(text);
    expect(findings.filter(({ rule }) => rule.startsWith('mojibake/'))).toEqual([]);
  });

  it('are letters where nothing is closed', () => {
    expect(repair('El pa¡s entero sab¡a que el r¡o crec¡a cada d¡a m s.').text).toContain('país');
  });
});
