import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/index.ts';

describe('rows of accented letters', () => {
  it.each([
    'Les lettres éèêë et àâä sont accentuées.',
    'The neighborhood áéíóúüñ is traditionally considered.',
    'Växla synligheten för /[áàâãä]/g sidopanelen',
    'Normalerweise ÀÈÌÒÙ',
  ])('stay as they are: %s', (text) => {
    expect(repair(text)).toMatchObject({ text, findings: [] });
  });

  it.each([
    ['Ãäå âû áûëè â÷åðà?', 'Где вы были вчера?'],
    ['Åßíáé ìéá êáëÞ ìÝñá', 'Είναι μια καλή μέρα'],
  ])('are mended where other words tell that they are none: %s', (text, mended) => {
    expect(repair(text).text).toBe(mended);
  });
});
