/**
 * Where the tables of the CJK encodings come from. This file is the only import of iconv-lite.
 *
 * Node's own TextDecoder gets gbk, big5 and euc-kr wrong (ICU's tables are not the standard's), so in Node the
 * tables are those of iconv-lite: its data, not its decoder, which would build a second set of tables and load
 * Node's streams. Browsers' decoders are right: bundlers for browsers take `source.browser.ts` instead, by the
 * conditions of `imports` in package.json. It has the same exports.
 */
import dbcs from 'iconv-lite/encodings/dbcs-data.js';
import { numberOf } from './four-bytes.ts';

/** The encodings whose tables have to be read off somebody else's. */
export type TableSource = 'gb18030' | 'big5' | 'euc-jp' | 'shift_jis' | 'euc-kr';

/** Takes a byte, pair or triple (big-endian) and its one or two code points; `second` is 0 when there is one. */
export type MappingSink = (code: number, first: number, second: number) => void;

const NAMES = {
  gb18030: 'gb18030',
  big5: 'big5hkscs',
  'euc-jp': 'eucjp',
  shift_jis: 'shiftjis',
  'euc-kr': 'cp949',
} as const;

/** Hands every mapping of the encoding to `sink`; of the four-byte ones of GB 18030 exceptions only. */
export function readMapping(encoding: TableSource, sink: MappingSink): void {
  for (const [start, ...parts] of dbcs[NAMES[encoding]].table()) {
    let code = Number.parseInt(start, 16);
    let last = 0;
    for (const part of parts) {
      if (typeof part === 'number') {
        // So many characters, each one after the one before.
        for (let k = 0; k < part; k++) sink(code++, ++last, 0);
        continue;
      }
      for (let i = 0; i < part.length; i++) {
        const unit = part.charCodeAt(i);
        if (unit === TWO) {
          sink(code++, part.charCodeAt(i + 1), part.charCodeAt(i + 2));
          i += 2;
          continue;
        }
        last = part.codePointAt(i)!;
        if (last > 0xffff) i++;
        sink(code++, last, 0);
      }
    }
  }
}

/** iconv-lite's mark that the next two characters belong to one code. U+0FFF is not assigned. */
const TWO = 0x0fff;

/** The UTF-16 unit for each number of a four-byte form of GB 18030 in the BMP. */
export function readFourByteUnits(count: number): Uint16Array {
  const { uChars, gbChars } = dbcs.gb18030.gb18030();
  const units = new Uint16Array(count);
  for (let range = 0, number = 0; number < count; number++) {
    while (range + 1 < gbChars.length && gbChars[range + 1]! <= number) range++;
    units[number] = uChars[range]! + number - gbChars[range]!;
  }
  // Single exceptions stand among the pairs: 81 35 F4 37 is private, its place in the order went to A8BC.
  readMapping('gb18030', (code, first) => {
    if (code > 0xffffff)
      units[numberOf(code >>> 24, (code >> 16) & 0xff, (code >> 8) & 0xff, code & 0xff)] = first;
  });
  return units;
}
