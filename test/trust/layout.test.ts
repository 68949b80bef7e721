import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';
import { isColumnar, withoutSlots, withoutXml } from '../../src/trust/technical.ts';

const text = (content: string) => clean({ content, format: 'text' }).trust;

describe('what is laid out, and no prose', () => {
  it('reads of a drawing what stands between its tags, however long those are', () => {
    const path = `<path d="${'M12.5 3.1c-1.2.8-2.4 1.9-3.1 3.3z'.repeat(40)}"/>`;
    const drawing = `<svg xmlns="x" viewBox="0 0 24 24"><title>Ferry</title>${path}</svg>`;
    expect(withoutXml(drawing).trim().split(/\s+/)).toEqual(['Ferry']);
    expect(withoutXml('a < b and b > c')).toBe('a < b and b > c');
    expect(withoutXml(`<svg ${'x'.repeat(5000)}`).trim()).toBe('');
    expect(text(drawing).band).not.toBe('reject');
  });

  it('reads a template without its slots', () => {
    expect(withoutSlots('{% block header %}Harbour {{ name }}{# a note #}{% endblock %}')).toBe('Harbour ');
    expect(withoutSlots('a set {1, 2} and {x}')).toBe('a set {1, 2} and {x}');
  });

  it('does not judge as language a table that is set with spaces', () => {
    const names = [
      'Iwan Dobrjak',
      'Pétur Hlöðversson',
      'Zsolt Csűrös',
      'Mbaye Ndoumbé',
      'Xabi Etxeberri',
      'Ngô Vĩnh',
    ];
    const squad = names
      .map((name, i) => ` (${i + 1})  GK  ${name.padEnd(24)}##  ${i * 7}, FK Wydźga`)
      .join('\n');
    expect(isColumnar(squad)).toBe(true);
    expect(text(squad).band).not.toBe('reject');
    expect(isColumnar('The ferry leaves at nine.  It comes back at six.\n'.repeat(8))).toBe(false);
  });

  it('takes no shuffled letters for a table, though they have gaps', () => {
    let state = 7;
    const next = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return (state >>> 8) % below;
    };
    const lines = Array.from({ length: 9 }, () =>
      Array.from({ length: 120 }, () => 'ferry  boat  '[next(13)]).join(''),
    );
    expect(isColumnar(lines.join('\n'))).toBe(false);
  });
});
