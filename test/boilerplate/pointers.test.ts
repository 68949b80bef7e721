import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

/** An article in a page with menus, with a line of its own between two paragraphs. */
const page = (paragraphs: readonly [string, string], line: string) =>
  `<html><body><nav><a href="/">A</a> <a href="/b">B</a> <a href="/c">C</a></nav><article>${[
    paragraphs[0],
    line,
    paragraphs[1],
  ]
    .map((text) => `<p>${text}</p>`)
    .join('')}</article><footer><a href="/d">D</a></footer></body></html>`;

const SPANISH = [
  'El ayuntamiento aprobó el martes un plan para cambiar las tuberías de cuatro de sus barrios más antiguos.',
  'Las obras se harán por tramos y casi siempre de noche, para molestar lo menos posible al tráfico.',
] as const;
const POLISH = [
  'Rada miasta przyjęła we wtorek plan wymiany wodociągów pod czterema najstarszymi dzielnicami.',
  'Prace będą prowadzone etapami i głównie nocą, żeby jak najmniej przeszkadzać w ruchu.',
] as const;
const TURKISH = [
  'Belediye meclisi salı günü en eski dört mahallenin altındaki su borularını yenileme planını kabul etti.',
  'Çalışmalar trafiği olabildiğince az etkilemek için aşama aşama ve çoğunlukla geceleri yapılacak.',
] as const;

describe('a line between two paragraphs of a page that points to another article', () => {
  it.each([
    ['Spanish', SPANISH, 'Lea más: Las tuberías viejas gotean desde hace años'],
    ['Polish, which has no pack of its own', POLISH, 'Czytaj też: Dlaczego stare rury wciąż przeciekają'],
    ['Turkish', TURKISH, 'Ayrıca okuyun: Eski borular neden hâlâ su kaçırıyor'],
  ])('goes: %s', (_, paragraphs, line) => {
    const { text } = clean({ content: page(paragraphs, line), format: 'html' });
    expect(text).not.toContain(line);
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
  });

  it('stays where it is a sentence that sends the reader to a note', () => {
    const line = 'Kto chce wiedzieć więcej, zobacz także przypisy na końcu książki, bo tam podano źródła.';
    expect(clean({ content: page(POLISH, line), format: 'html' }).text).toContain(line);
  });
});
