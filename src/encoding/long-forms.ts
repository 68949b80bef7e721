import type { LongForms } from './double-byte-codec.ts';
import { numberOf, writeFourBytes } from './four-bytes.ts';
import { buildFourByte, codePointToFourByte, type FourByteTable, fourByteToCodePoint } from './gb18030.ts';
import { readMapping } from './source.ts';

/** The four-byte forms of GB 18030. GBK reads them as the standard's decoder does, but never writes them. */
export function gb18030Forms(writes: boolean): LongForms {
  let table: FourByteTable | undefined;
  const load = () => {
    table ??= buildFourByte();
    return table;
  };
  return {
    length: 4,
    read(bytes, i) {
      if (i + 3 >= bytes.length) return 0;
      const [a, b, c, d] = [bytes[i]!, bytes[i + 1]!, bytes[i + 2]!, bytes[i + 3]!];
      if (!isLead(a) || !isDigit(b) || !isLead(c) || !isDigit(d)) return 0;
      return fourByteToCodePoint(load(), numberOf(a, b, c, d));
    },
    write(codePoint, into, at) {
      if (!writes) return 0;
      const number = codePointToFourByte(load(), codePoint);
      return number < 0 ? 0 : writeFourBytes(into, at, number) - at;
    },
  };
}

/** JIS X 0212 in EUC-JP: 8F and two bytes A1..FE. */
export function eucJpForms(): LongForms {
  let tables: { toUnicode: Uint16Array; fromUnicode: Uint16Array } | undefined;
  const load = () => {
    tables ??= buildSupplement();
    return tables;
  };
  return {
    length: 3,
    read(bytes, i) {
      if (i + 2 >= bytes.length || bytes[i] !== 0x8f) return 0;
      return load().toUnicode[(bytes[i + 1]! << 8) | bytes[i + 2]!]!;
    },
    write(codePoint, into, at) {
      const pair = codePoint > 0xffff ? 0 : load().fromUnicode[codePoint]!;
      if (pair === 0) return 0;
      into[at] = 0x8f;
      into[at + 1] = pair >> 8;
      into[at + 2] = pair & 0xff;
      return 3;
    },
  };
}

function buildSupplement(): { toUnicode: Uint16Array; fromUnicode: Uint16Array } {
  const toUnicode = new Uint16Array(65536);
  const fromUnicode = new Uint16Array(65536);
  readMapping('euc-jp', (code, first) => {
    if (code >> 16 !== 0x8f || first > 0xffff) return;
    toUnicode[code & 0xffff] = first;
    if (fromUnicode[first] === 0) fromUnicode[first] = code & 0xffff;
  });
  return { toUnicode, fromUnicode };
}

const isLead = (byte: number) => byte >= 0x81 && byte <= 0xfe;
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
