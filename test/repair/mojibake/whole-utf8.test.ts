import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';
import { charset } from '../../../src/repair/mojibake/charset.ts';

const misread = (text: string, decoder: string): string => iconv.decode(Buffer.from(text, 'utf8'), decoder);

const lines = [
  'Сегодня утром мы встретились у фонтана.',
  'All of it in plain letters.',
  'Потом пошёл дождь, и все побежали домой.',
];

describe('text that is UTF-8 through and through', () => {
  it.each(['cp437', 'koi8-r', 'macintosh', 'cp866'])('is mended line by line: %s', (decoder) => {
    const { text, findings } = repair(misread(lines.join('\n'), decoder));
    expect(text).toBe(lines.join('\n'));
    expect(findings).toHaveLength(2);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(1);
  });

  it('is mended where what stands beside it was read well', () => {
    const { text } = repair(`${misread(lines[0]!, 'cp437')}\n我们明天再来。\n${misread(lines[2]!, 'cp437')}`);
    expect(text).toBe(`${lines[0]}\n我们明天再来。\n${lines[2]}`);
  });

  it('is read letter by letter where a decoder makes the same of two bytes', () => {
    const text = 'ถึงแม้ว่าฝนจะตกหนักตลอดทั้งคืน แต่เช้านี้ท้องฟ้าก็สดใสมาก';
    const { alphabet } = charset('iso-8859-4');
    const damaged = Array.from(Buffer.from(text, 'utf8'), (byte) => String.fromCharCode(alphabet![byte]!));
    expect(repair(damaged.join('')).text).toBe(text);
  });

  it('is mended to the last layer', () => {
    const twice = misread(misread(lines.join('\n'), 'cp437'), 'koi8-r');
    expect(repair(twice).text).toBe(lines.join('\n'));
  });

  it('stays where it is an example', () => {
    const quoted = `Mojibake such as ${misread('Сегодня', 'koi8-r')} is what a browser shows when a page is read with the wrong charset.`;
    expect(repair(quoted).text).toBe(quoted);
  });
});
