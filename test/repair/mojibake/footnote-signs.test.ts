import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';

describe('signs beside words', () => {
  it.each([
    'Na caixa de‡ opções do programa, escolha uma cor:',
    'Seçilen nesneyi üç boyutlu‡ nesneye dönüştürür.',
    'The kettle stands in‡ the corner of the room.',
    'Этот музей стоит на берегу, рядом с вокзалом ¨по¨ дороге к морю.',
    'ในปี± 1973 ชาวบ้านย้ายตลาดไปอยู่ริมน้ำ',
    'Этот музей пред¬ставляет собой старый дом на бере¬гу реки, где жили рыба¬ки.',
    'Эта редкая запись позволяет ¬предположить, что старый мост стоял здесь.',
    'Saving drawings† with a name',
    'Урожай, как правило, зависит ¨от¨ весенних дождей.',
  ])('are no letters: %s', (text) => {
    expect(repair(text).text).toBe(text);
  });

  it('are letters where words are made of them', () => {
    expect(repair('El r’o est‡ muy crecido este a–o.').text).toBe('El río está muy crecido este año.');
  });
});
