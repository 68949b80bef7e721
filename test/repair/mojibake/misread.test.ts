import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';
import { misread } from '../../../src/repair/mojibake/misread.ts';
import type { Misreading } from '../../../src/repair/mojibake/names.ts';

const german = 'Die Bürger müssen über größere Straßen gehen, während die Brücke gesperrt ist.';
const korean = '어제 저녁에 비가 많이 와서 집에서 책을 읽었습니다.';

describe('the forward function of wrong decoding', () => {
  it.each<[string, Misreading, string]>([
    [german, { written: 'utf-8', read: 'ibm437' }, 'cp437'],
    [german, { written: 'windows-1252', read: 'ibm850' }, 'cp850'],
    [german, { written: 'macintosh', read: 'koi8-r' }, 'koi8r'],
    [korean, { written: 'euc-kr', read: 'iso-8859-1' }, 'latin1'],
  ])('does what another library does: %#', (text, misreading, read) => {
    const names = { 'utf-8': 'utf8', 'windows-1252': 'win1252', macintosh: 'macroman', 'euc-kr': 'cp949' };
    const bytes = iconv.encode(text, names[misreading.written as keyof typeof names]);
    expect(misread(text, misreading)).toBe(iconv.decode(bytes, read));
  });

  it.each<[string, Misreading]>([
    [german, { written: 'utf-8', read: 'windows-1252' }],
    [german, { written: 'windows-1252', read: 'macintosh' }],
    [korean, { written: 'euc-kr', read: 'windows-1252' }],
  ])('is undone by repair: %#', (text, misreading) => {
    expect(repair(misread(text, misreading)!).text).toBe(text);
  });

  const chinese = '图书馆下午三点关门，请按时还书。';

  it('loses single bytes as iconv does, with any mark', () => {
    const other = iconv.decode(iconv.encode(chinese, 'utf8'), 'gb18030');
    expect(other).toContain('\ufffd');
    for (const mark of ['\ufffd', '?', ''] as const) {
      const broken = misread(chinese, { written: 'utf-8', read: 'gb18030' }, { mark, takes: 'byte' });
      expect(broken).toBe(other.replaceAll('\ufffd', mark));
    }
  });

  it('loses pairs as browsers do', () => {
    // 业 is E4 B8 9A in UTF-8, of which two bytes are a pair; あ is E3 81 82, of which none are, and E3 takes 81 along.
    const pair = (text: string) =>
      misread(text, { written: 'utf-8', read: 'euc-jp' }, { mark: '\ufffd', takes: 'pair' });
    expect(pair('业!')).toBe('筝\ufffd!');
    expect(pair('\u3042')).toBe('\ufffd\ufffd');
    const alone = misread('\u3042', { written: 'utf-8', read: 'euc-jp' });
    expect(alone).toBe('\ufffd\ufffd\ufffd');
  });

  it('says when an encoding cannot write a text', () => {
    expect(misread(korean, { written: 'windows-1252', read: 'koi8-r' })).toBeNull();
  });
});
