import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';

const mend = (text: string) => repair(text).text;

describe('a word that is damaged in a clean line', () => {
  it.each([
    ['a short line', 'Şu anda İzmir’de iþ ilanlarý yayınlanıyor.', 'Şu anda İzmir’de iş ilanları yayınlanıyor.'],
    ['other odd words, as they should be', 'Zelenina vaøená i smažená, svěže chutná.', 'Zelenina vařená i smažená, svěže chutná.'],
    ['a capital amidst it', 'Les autres en matiËre de droit sont venus.', 'Les autres en matière de droit sont venus.'],
    ['a capital in a short one', 'A tua amizade faz o cÈu mais azul de todos.', 'A tua amizade faz o céu mais azul de todos.'],
    ['another alphabet in it', 'Il faut lire les rΦgles avant de jouer.', 'Il faut lire les règles avant de jouer.'],
    ['a dash in it', 'Las dos ciudades publicaron la informaci—n en una sola página.', 'Las dos ciudades publicaron la información en una sola página.'],
    ['a word between capitals', 'Вчера мы были в городе, и там АПЮРЭЪ ХЦПЮКХ на улице.', 'Вчера мы были в городе, и там братья играли на улице.'],
    ['a capital of the Macintosh', 'Утром было холодно, и снег лежал до самой весны. ѕоследний поезд ушёл вчера.', 'Утром было холодно, и снег лежал до самой весны. Последний поезд ушёл вчера.'],
  ])('is mended: %s', (_, damaged, clean) => {
    expect(mend(damaged)).toBe(clean);
  }); // biome-ignore format: one case a line

  it('is none of bytes where it is UTF-8', () => {
    expect(
      mend('Müdür Bey dün geldi. AynÄ± ehliyet alÄ±r gibi silah verdiÄ\x9finiz kiÅ\x9fiye. Sonra gitti.'),
    ).toBe('Müdür Bey dün geldi. Aynı ehliyet alır gibi silah verdiğiniz kişiye. Sonra gitti.');
  });

  it.each([
    'Il faut que Òfin et Ṣọla arrivent à la fête.',
    'Die Reise ging über Põltsamaa und Jõgeva nach Hause.',
    'В книге были слова АПЮМ и ОЗУ, а также ГОСТ и СНиП.',
    'Le mot — dit-il—n’est pas juste, mais elle pass— et rit.',
  ])('is not one that stands as it should: %s', (text) => {
    expect(repair(text).edits).toEqual([]);
  });
});

describe('a C1 control', () => {
  it.each([
    ['Den andre er p\x8c bagen.', 'Den andre er på bagen.'],
    ['El primer \x82s el de casa.', 'El primer és el de casa.'],
    ['Aquesta \x8es la que volem.', 'Aquesta és la que volem.'],
    ['Il ponte si \x8f aperto ieri.', 'Il ponte si è aperto ieri.'],
    ['No \x83mbito da lei.', 'No âmbito da lei.'],
    ['Ci homoseksuali\x9cci są tu.', 'Ci homoseksualiści są tu.'],
    ['C\x92est tout\x85', 'C’est tout…'],
    [
      'Les filles s\x92en vont\x85 mais l\x92on sait qu\x92elles reviendront.',
      'Les filles s’en vont… mais l’on sait qu’elles reviendront.',
    ],
  ])('is what makes a word of it: %j', (damaged, clean) => {
    expect(mend(damaged)).toBe(clean);
  });
});
