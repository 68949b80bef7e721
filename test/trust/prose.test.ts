import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';
import { isJson, proseOf, withoutListings } from '../../src/trust/prose.ts';

describe('proseOf', () => {
  it('leaves out formulas with their operands, transcription and emoji', () => {
    expect(
      proseOf('As the proof of the lemma shows, for any δ → 0 there is such a number, and that is all.'),
    ).toBe('As the proof of the lemma shows, for any there is such a number, and that is all.');
    expect(proseOf('It is pronounced /θɔːt/ in the north.')).toBe('It is pronounced in the north.');
    expect(proseOf('We shipped it 🎉👩‍💻 today.')).toBe('We shipped it today.');
  });

  it('finds no prose where formulas prevail', () => {
    expect(proseOf('∀x ∈ A: x ≤ b ⇒ x ∈ B')).toBe('');
  });

  it('keeps what may be damage or disguise', () => {
    for (const text of ['caf\ufffd au lait', '╨Я╤А╨╕╨▓╨╡╤В', '𝗙𝗿𝗲𝗲 ⓈⓅⓘⓝ', 'Ã¤ â€™ ™ №'])
      expect(proseOf(text)).toBe(text);
  });

  it('takes time linear in a text without spaces', () => {
    const one = '甲∀乙'.repeat(200_000);
    expect(proseOf(one)).toBe(one);
  });
});

describe('tables', () => {
  const intro = 'Die Spiele fanden im Juli statt, und Sportler aus mehr als zweihundert Ländern nahmen teil.';
  const rows = ['Rang\tLand\tGold\tSilber\tBronze', '1\tNeuseeland\t12\t9\t7', '2\tUngarn\t11\t4\t8'];

  it('are no rough language for the tabs between their columns', () => {
    const { trust } = clean(`${intro}\n\n${rows.join('\n')}\n\n${intro}`);
    expect(trust.signals.find(({ id }) => id === 'substance/unnatural')?.contribution).toBeGreaterThan(-1);
  });
});

describe('withoutListings', () => {
  it('leaves out listings that nothing marks as code, and no line that only looks a little like one', () => {
    const listing = [
      'function turn(wheel) {',
      'let speed = wheel.speed;',
      'speed += 1;',
      'return speed;',
      '}',
    ];
    const prose = ['The wheel turns faster (by one).', 'Note: it never stops.'];
    expect(withoutListings([prose[0], ...listing, prose[1]].join('\n'))).toBe(prose.join('\n'));
    expect(withoutListings([prose[0], listing[0], prose[1]].join('\n'))).toContain(listing[0]);
  });
});

describe('isJson', () => {
  const record = JSON.stringify({ id: 7, tags: ['mill', 'weir'], ratio: 0.25, note: 'low water' });

  it('knows one value, and one a line', () => {
    for (const text of [record, `[${record}, ${record}]`, `${record}\n${record}\n`]) {
      expect(isJson(text)).toBe(true);
      expect(clean(text).trust.band).not.toBe('reject');
    }
  });

  it('does not take brackets for it', () => {
    for (const text of [
      '[1] The mill, the weir.',
      '{not json}',
      `${record} and more`,
      '',
      '[['.repeat(500_000),
    ])
      expect(isJson(text)).toBe(false);
  });
});

describe('integrity', () => {
  const signals = (text: string) => clean(text).trust.signals.map(({ id }) => id);
  const body = '市图书馆昨天公布了夏季开放时间。周一到周五延长到晚上九点，周末照旧。';

  it('takes damage in quotation marks for an example', () => {
    expect(signals(`${body}如果看到“锟斤拷”，说明编码不对。`)).not.toContain('integrity/damage-left');
    expect(signals(`${body}锟斤拷锟斤拷锟斤拷，说明编码不对。`)).toContain('integrity/damage-left');
  });

  it('counts characters that were lost before, unless one is spoken of', () => {
    expect(signals(`${body}馆长\ufffd，去年夏天有三万多名读者。`)).toContain(
      'integrity/replacement-characters',
    );
    expect(signals(`${body}字节会变成替换字符（\ufffd）。`)).not.toContain(
      'integrity/replacement-characters',
    );
  });
});
