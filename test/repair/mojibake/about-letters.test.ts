import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';

describe('a letter by itself', () => {
  it.each([
    'La lettre Þ existait dans cette langue et elle est encore utilisée dans les livres.',
    'La lettera Þ esisteva in questa lingua ed è ancora usata nei libri stampati.',
    'La letra Ý existía en esta lengua y todavía se usa en los libros impresos.',
    'Litera æ istniała w tym języku i jest nadal używana w drukowanych książkach.',
    'Bokstaven Â fanns i det språket och används fortfarande i tryckta böcker.',
    'Kirjain Š esiintyi tässä kielessä ja sitä käytetään yhä kirjoissa.',
    'Questa vocale, scritta Þ nei testi più antichi, non si pronuncia più.',
  ])('stays where a text speaks of letters: %s', (text) => {
    expect(repair(text).text).toBe(text);
  });

  it.each([
    'On écrit Þ devant une voyelle et S partout ailleurs dans ce dialecte.',
    'Du Þ au Z, toutes les fiches sont rangées dans le même tiroir.',
    'Le bâtiment Ó se trouve derrière la gare, à côté du parking.',
    'O bloco Ý fica atrás da estação, ao lado do parque de estacionamento.',
    'Man skriver Â i stället för E när ordet kommer från grannlandet.',
  ])('stays as a name where nothing else is damaged: %s', (text) => {
    expect(repair(text).text).toBe(text);
  });

  it('is mended where other words tell of the same damage', () => {
    const text = 'Le thÚÔtre rÚnovÚ a rouvert aprÞs des annÚes, Ó c¶tÚ de la mairie.';
    expect(repair(text).text).toBe('Le théâtre rénové a rouvert après des années, à côté de la mairie.');
  });

  it('is mended as the Italian verb, which makes sentences', () => {
    const text = 'Il nuovo centro Þ stato aperto ieri mattina dal sindaco della città.';
    expect(repair(text).text).toBe('Il nuovo centro è stato aperto ieri mattina dal sindaco della città.');
  });

  it('is mended as the French preposition in front of what it leads on to', () => {
    const text = 'Nous irons Ó la mer demain matin avec les enfants de la voisine, qui sont là depuis hier.';
    expect(repair(text).text).toBe(text.replace('Ó', 'à'));
  });
});
