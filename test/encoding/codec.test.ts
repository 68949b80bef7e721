import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeWith, encodeWith, encodingNames, resolveLabel, tableFor } from '../../src/encoding/index.ts';

const bytesOf = (...values: number[]) => Uint8Array.from(values);

describe('tables against iconv-lite', () => {
  // iconv-lite leaves the holes 80..9F of the windows pages open; the standard fills them with C1 controls.
  const pages = [
    'windows-1250',
    'windows-1251',
    'windows-1252',
    'windows-1253',
    'windows-1254',
    'windows-1256',
    'windows-1257',
    'windows-1258',
    'iso-8859-2',
    'iso-8859-5',
    'iso-8859-7',
    'iso-8859-13',
    'koi8-r',
    'ibm866',
    'ibm437',
  ];
  for (const name of pages) {
    it(name, () => {
      for (let byte = 0; byte < 256; byte++) {
        const theirs = iconv.decode(Buffer.from([byte]), name.replace('ibm', 'cp'));
        const ours = decodeWith(bytesOf(byte), name);
        if (theirs !== '\ufffd') expect(ours, byte.toString(16)).toBe(theirs);
      }
    });
  }

  for (const name of ['gb18030', 'big5', 'euc-jp', 'shift_jis', 'euc-kr'] as const) {
    it(`${name}: every pair that means one character`, () => {
      let pairs = 0;
      for (let lead = 0x81; lead < 0xff; lead++)
        for (let trail = 0x40; trail < 0xff; trail++) {
          const theirs = iconv.decode(Buffer.from([lead, trail]), name, { stripBOM: false });
          if (theirs.includes('\ufffd')) continue;
          expect(decodeWith(bytesOf(lead, trail), name)).toBe(theirs);
          pairs++;
        }
      expect(pairs).toBeGreaterThan(7000);
    });
  }
});

describe('encodings that are described by a standard only', () => {
  it('keeps private-use characters of GB 18030', () => {
    const bytes = bytesOf(0xa2, 0xab, 0xaa, 0xa1, 0x81, 0x35, 0xf4, 0x37);
    const text = decodeWith(bytes, 'gb18030');
    expect(text).toBe('\ue766\ue000\ue7c7');
    expect(encodeWith(text, 'gb18030')).toEqual(bytes);
  });

  it('reads four bytes of GB 18030 beyond the BMP', () => {
    expect(encodeWith('\u{10000}\u{10ffff}', 'gb18030')).toEqual(
      bytesOf(0x90, 0x30, 0x81, 0x30, 0xe3, 0x32, 0x9a, 0x35),
    );
  });

  it('reads JIS X 0212 in EUC-JP', () => {
    expect(decodeWith(bytesOf(0x8f, 0xa2, 0xaf), 'euc-jp')).toBe('\u02d8');
  });

  it('reads Big5 pairs of two characters and of other planes', () => {
    expect(decodeWith(bytesOf(0x88, 0x62, 0xa1, 0x45, 0x87, 0x40), 'big5')).toBe('\u00ca\u0304\u2027\u43f0');
    expect(encodeWith('\u00ca\u0304\u00ca', 'big5')).toEqual(bytesOf(0x88, 0x62, 0x88, 0x66));
  });

  it('composes Johab', () => {
    expect(decodeWith(bytesOf(0xd0, 0x65, 0x8b, 0x69), 'johab')).toBe('한글');
    expect(encodeWith('한글 漢字', 'johab')).toEqual(
      bytesOf(0xd0, 0x65, 0x8b, 0x69, 0x20, 0xf7, 0xd3, 0xf1, 0xae),
    );
  });

  it.each([
    ['iso-2022-jp', '\x1b$B4A;z\x1b(Babc', '漢字abc'],
    ['iso-2022-kr', '\x1b$)C\x0eGQ1[\x0fabc', '한글abc'],
    ['hz-gb-2312', '~{VPND~}~~', '中文~'],
    ['utf-7', 'Hi Mom -+Jjo--!', 'Hi Mom -☺-!'],
    ['utf-7', 'A+ImIDkQ.', 'A≢Α.'],
  ])('%s', (encoding, bytes, text) => {
    expect(decodeWith(Buffer.from(bytes, 'latin1'), encoding)).toBe(text);
    expect(decodeWith(encodeWith(text, encoding)!, encoding)).toBe(text);
  });

  it('reads EBCDIC', () => {
    expect(decodeWith(bytesOf(0xc8, 0x85, 0x93, 0x93, 0x96), 'ibm037')).toBe('Hello');
  });
});

describe('names and labels', () => {
  it('sends labels where the standard sends them', () => {
    expect(resolveLabel(' Latin1 ')).toBe('windows-1252');
    expect(resolveLabel('gb2312')).toBe('gbk');
    expect(resolveLabel('ks_c_5601-1987')).toBe('euc-kr');
    expect(resolveLabel('klingon')).toBeNull();
  });

  it('has strict and sloppy pages beside the standard ones', () => {
    expect(decodeWith(bytesOf(0x80), 'iso-8859-1')).toBe('\u0080');
    expect(decodeWith(bytesOf(0x80, 0x81), 'windows-1252')).toBe('€\u0081');
    expect(decodeWith(bytesOf(0xaa), 'windows-1253')).toBe('\ufffd');
    expect(decodeWith(bytesOf(0xaa), 'sloppy-windows-1253')).toBe('ª');
  });

  it('builds both directions of every table', () => {
    for (const name of encodingNames()) {
      const table = tableFor(name);
      if (table === null) continue;
      for (const letter of 'Az09') {
        const byte = table.fromUnicode[letter.charCodeAt(0)]! - (table.kind === 'single' ? 1 : 0);
        const back = table.kind === 'single' ? table.toUnicode[byte] : table.single[byte];
        expect(back, name).toBe(letter.charCodeAt(0));
      }
    }
  });

  it('says what it does not know', () => {
    expect(() => decodeWith(bytesOf(0x61), 'klingon')).toThrow(/unknown encoding "klingon"/);
    expect(encodeWith('中', 'windows-1252')).toBeNull();
    expect(encodeWith('\ud800', 'utf-8')).toBeNull();
  });
});
