import { describe, expect, it } from 'vitest';
import { decode, decodeWith, encodeWith, rebuildBytes } from '../../src/encoding/index.ts';

const TEXTS: Readonly<Record<string, string>> = {
  gbk: '春天来了，河边的柳树发出新芽，孩子们在草地上放风筝。老人坐在长椅上晒太阳，谈论着去年的收成。',
  big5: '春天來了，河邊的柳樹發出新芽，孩子們在草地上放風箏。老人坐在長椅上曬太陽，談論著去年的收成。',
  'euc-jp': '春になると、川のほとりの柳が芽を出し、子供たちは草の上で凧をあげています。',
  shift_jis: '春になると、川のほとりの柳が芽を出し、子供たちは草の上で凧をあげています。',
  'iso-2022-jp': '春になると、川のほとりの柳が芽を出し、子供たちは草の上で凧をあげています。',
  'euc-kr': '봄이 오면 강가의 버드나무에 새싹이 나고 아이들은 풀밭에서 연을 날린다.',
  'windows-1251': 'Весной у реки распускаются ивы, и дети запускают на лугу воздушных змеев.',
  'koi8-r': 'Весной у реки распускаются ивы, и дети запускают на лугу воздушных змеев.',
  ibm866: 'Весной у реки распускаются ивы, и дети запускают на лугу воздушных змеев.',
  'windows-1253': 'Την άνοιξη οι ιτιές δίπλα στο ποτάμι βγάζουν φύλλα και τα παιδιά πετούν χαρταετό.',
  'windows-1255': 'באביב הערבות ליד הנהר מלבלבות והילדים מעיפים עפיפונים על הדשא.',
  'windows-1256': 'في الربيع تورق أشجار الصفصاف على ضفة النهر ويلعب الأطفال بالطائرات الورقية.',
  'windows-874': 'ในฤดูใบไม้ผลิต้นหลิวริมแม่น้ำแตกใบใหม่และเด็กๆ เล่นว่าวบนสนามหญ้า',
  'windows-1252':
    'Au printemps, les saules près de la rivière bourgeonnent et les enfants jouent à côté, ravis d’être là.',
  'windows-1250': 'Na jaře u řeky raší vrby a děti pouštějí na louce draky – těší se z každého dne.',
  'utf-8': 'Im Frühling blühen die Weiden am Fluß – und die Kinder lassen Drachen steigen.',
  'utf-16le': 'In spring the willows by the river bud – and the children fly kites.',
  'utf-16be': '春天来了，河边的柳树发出新芽。Spring.',
};

/** Whether ASCII stands in it as ASCII, so that a page can declare it, and a damaged byte leaves those behind it alone. */
const isBytewise = (encoding: string) => !encoding.startsWith('utf-16') && !encoding.startsWith('iso-2022');

describe('UTF-7', () => {
  const encodingOf = (ascii: string) => decode(new TextEncoder().encode(ascii)).encoding;

  it.each([
    'Press Ctrl+Spacebar, then Ctrl+PageDown.',
    'It is written in C++/Cython and needs no compiler.',
    'The lib+Overview page and https://example.org/?q=distance+calculation',
    'Write to harbour+username@example.org.',
  ])('is not what a plus and a word are: %s', (ascii) => {
    expect(encodingOf(ascii)).toBe('utf-8');
  });

  it.each([
    ['Gr+APwA3w-e aus K+APY-ln', 'Grüße aus Köln'],
    ['+T2BZff8MThZ1TA-', '你好，世界'],
    ['+BB8EQAQ4BDIENQRC-', 'Привет'],
  ])('is told by what its runs say: %s', (ascii, text) => {
    expect(decode(new TextEncoder().encode(ascii))).toMatchObject({ encoding: 'utf-7', text });
  });
});

it('takes no bracket behind a tie of TeX for HZ', () => {
  const tex = new TextEncoder().encode('As the tide tables~{Harbour}\nsay, it is high at noon.');
  expect(decode(tex).encoding).toBe('utf-8');
});

describe('decode', () => {
  for (const [encoding, text] of Object.entries(TEXTS)) {
    it(`${encoding} without a hint`, () => {
      const bytes = encodeWith(text, encoding)!;
      expect(decode(bytes)).toMatchObject({ text, lossless: true, status: 'decided', bom: false });
      // The ISO pages share their letters with the windows pages, and nothing else is in this text.
      if (!/125[35]/.test(encoding)) expect(decode(bytes).encoding).toBe(encoding);
    });

    if (!isBytewise(encoding)) continue;

    it(`${encoding} under a lying declaration`, () => {
      const lie = encoding === 'utf-8' ? 'iso-8859-2' : 'utf-8';
      const html = `<!doctype html><meta charset="${lie}"><p>${text}</p>`;
      const decoded = decode(encodeWith(html, encoding)!, { contentType: `text/html; charset=${lie}` });
      expect(decoded.text).toBe(html);
    });

    it(`${encoding} with one byte of damage`, () => {
      const bytes = encodeWith(`${text}\n${text}`, encoding)!;
      for (const [at, remove, insert] of [
        [5, 1, []],
        [20, 0, [0xff]],
        [30, 0, [0]],
        [bytes.length - 1, 1, []],
      ] as const) {
        const damaged = Uint8Array.from([
          ...bytes.subarray(0, at),
          ...insert,
          ...bytes.subarray(at + remove),
        ]);
        const decoded = decode(damaged);
        expect(decoded.text, `at ${at}`).toBe(decodeWith(damaged, encoding));
        expect(rebuildBytes(decoded)).toEqual(damaged);
      }
    });
  }

  it('takes a byte order mark for what it is', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'gb18030']) {
      const bytes = encodeWith('\ufeffπ = 3.14', encoding)!;
      const decoded = decode(bytes);
      expect(decoded).toMatchObject({ text: 'π = 3.14', encoding, bom: true, lossless: true });
      expect(rebuildBytes(decoded)).toEqual(bytes);
    }
  });

  it('obeys a forced encoding, by label', () => {
    const decoded = decode(Uint8Array.of(0xe9), { encoding: 'latin1' });
    expect(decoded).toMatchObject({ text: 'é', encoding: 'windows-1252', confidence: 1 });
    expect(() => decode(Uint8Array.of(1), { encoding: 'klingon' })).toThrow(RangeError);
  });

  it('lets a declaration break a tie', () => {
    const bytes = encodeWith('señor', 'windows-1252')!;
    const declared = (charset: string) =>
      decode(bytes, { contentType: `text/plain; charset=${charset}` }).encoding;
    expect(declared('iso-8859-15')).toBe('iso-8859-15');
    expect(declared('latin1')).toBe('windows-1252');
  });
});

describe('names', () => {
  it('says gb18030 where there are four-byte forms', () => {
    const text = '春天来了，河边的柳树发出新芽。ᠮᠣᠩᠭᠣᠯ';
    expect(decode(encodeWith(text, 'gb18030')!)).toMatchObject({ text, encoding: 'gb18030', lossless: true });
  });
});

describe('bytes that do not say', () => {
  it.each([
    ['nothing', []],
    ['ASCII', [0x61, 0x62, 0x63]],
    ['one high byte', [0xe4]],
    ['three bytes', [0xc4, 0xe3, 0xba]],
  ])('%s: undecided', (_name, values) => {
    expect(decode(Uint8Array.from(values)).status).toBe('undecided');
  });

  it('says of ASCII what was declared', () => {
    expect(decode(Buffer.from('<meta charset=gb2312>plain')).encoding).toBe('gbk');
  });
});

describe('bytes that are no text', () => {
  const random = (size: number) => {
    let state = 12345;
    return Uint8Array.from({ length: size }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state >>> 24;
    });
  };

  it.each([
    ['zeros', new Uint8Array(1000)],
    ['random bytes', random(4096)],
    [
      'a JPEG header',
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 72),
    ],
    ['a PNG header', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ])('%s: binary, and exact', (_name, bytes) => {
    const decoded = decode(bytes);
    expect(decoded.status).toBe('binary');
    expect(rebuildBytes(decoded)).toEqual(bytes);
  });

  it('does not take one stray NUL for binary', () => {
    expect(decode(Buffer.from('plain text with a \0 in it')).status).toBe('undecided');
  });
});
