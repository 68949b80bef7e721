import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/index.ts';

describe('units and quantities', () => {
  it.each([
    'Une résistance de 10 kΩ est placée.',
    'Espaiat de les Ωm cel·les:',
    'Résistivité en Ωm et conductivité',
    'Vælg et Δt kildebillede først.',
  ])('stay as they are: %s', (text) => {
    expect(repair(text)).toMatchObject({ text, findings: [] });
  });

  it('is not said of words that have the same sign for a letter', () => {
    expect(repair('C’est la mΩme chose pour les fenΩtres.').text).toBe(
      'C’est la même chose pour les fenêtres.',
    );
  });
});
