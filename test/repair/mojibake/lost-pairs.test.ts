import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/index.ts';
import { charset } from '../../../src/repair/mojibake/charset.ts';
import { lostPairs } from '../../../src/repair/mojibake/lost-pairs.ts';

/** UTF-8 as Windows reads it in Korea: for two bytes that are no character together, a question mark. */
function readByWindows949(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  let read = '';
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) {
      read += String.fromCharCode(bytes[i]!);
      continue;
    }
    const pair = iconv.decode(bytes.subarray(i, i + 2), 'cp949');
    read += [...pair].length === 1 && pair !== '\ufffd' ? pair : '?';
    i++;
  }
  return read;
}

describe('pairs that Windows makes one mark of', () => {
  it('are those that the code page has no character for', () => {
    const { begins, inside, ends } = lostPairs(charset('shift_jis'));
    // 。 is E3 80 82: 82 opens a pair, 80 does not.
    expect(ends).toContain(0x82);
    expect(ends).not.toContain(0x80);
    // Half-width katakana are characters by themselves.
    expect(ends).not.toContain(0xa1);
    // 縺 is E381.
    expect(begins).not.toContain(0xe381);
    expect(inside).toContain(0x86bb);
  });

  it('are given up where they were too many to guess: nothing is invented in Korean', () => {
    const broken = readByWindows949(
      '강물이 불어나서 나룻배는 오후부터 쉽니다. 마을 사람들은 둑을 높이고 있습니다.',
    );
    const { text, findings } = repair(broken, { disable: ['unicode/'] });
    expect(text).toBe(broken);
    expect(findings.map(({ rule }) => rule)).toContain('mojibake/beyond-repair');
  });
});
