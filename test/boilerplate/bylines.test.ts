import { expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

const BODY =
  'El panadero de la esquina abre a las seis, y a las siete ya no queda pan de centeno en la tienda. Los vecinos lo saben y madrugan.';

it.each(['Por qué sube el pan', 'Por primera vez en diez años'])(
  'takes a headline for no byline: %s',
  (line) => {
    expect(clean(`${line}\n${BODY}\n${BODY}`).metadata.author).toBeUndefined();
  },
);

it('reads a name', () => {
  expect(clean(`Por Lucía Ferrer\n${BODY}\n${BODY}`).metadata.author?.value).toBe('Lucía Ferrer');
});
