import { type Codec, encodingName } from './codec.ts';
import { buildDoubleByte, type DoubleByteTable } from './double-byte.ts';
import { doubleByteCodec } from './double-byte-codec.ts';
import { hz } from './hz.ts';
import { iso2022 } from './iso2022.ts';
import { chinese, japanese, korean, plane } from './iso2022-profiles.ts';
import { buildJohab } from './johab.ts';
import { lineCodec } from './line-codec.ts';
import { eucJpForms, gb18030Forms } from './long-forms.ts';
import { buildSingleByte, type SingleByteTable } from './single-byte.ts';
import { singleByteCodec } from './single-byte-codec.ts';
import { utf7 } from './utf7.ts';
import { utf8 } from './utf8.ts';
import { utf16 } from './utf16.ts';
import { utf32 } from './utf32.ts';

// Tables are pure functions of their name: building one late, and once, is all that these memos do.
const tables = new Map<string, SingleByteTable | DoubleByteTable | null>();
const codecs = new Map<string, Codec>();

/**
 * The table of an encoding in which every character is one byte or one pair.
 *
 * `gbk` and `gb18030` share one; of GB 18030 and EUC-JP it holds the pairs, not the longer forms.
 * Null for the Unicode forms and the seven-bit encodings, which have no such table.
 *
 * @param encoding a name from {@link encodingNames}, or a WHATWG label
 * @throws RangeError when nobody knows it
 */
export function tableFor(encoding: string): SingleByteTable | DoubleByteTable | null {
  const name = encodingName(encoding);
  let table = tables.get(name);
  if (table === undefined) {
    table = build(name);
    tables.set(name, table);
  }
  return table;
}

function build(name: string): SingleByteTable | DoubleByteTable | null {
  switch (name) {
    case 'gbk':
      return doubleByte('gb18030');
    case 'johab':
      return buildJohab(doubleByte('euc-kr'));
    case 'gb18030':
    case 'big5':
    case 'euc-jp':
    case 'shift_jis':
    case 'euc-kr':
      return buildDoubleByte(name);
    default:
      return buildSingleByte(name);
  }
}

function doubleByte(name: string): DoubleByteTable {
  return tableFor(name) as DoubleByteTable;
}

/**
 * Both directions of an encoding, built when first asked for.
 *
 * @param encoding a name from {@link encodingNames}, or a WHATWG label
 * @throws RangeError when nobody knows it
 */
export function codecFor(encoding: string): Codec {
  const name = encodingName(encoding);
  let codec = codecs.get(name);
  if (codec === undefined) {
    codec = create(name);
    codecs.set(name, codec);
  }
  return codec;
}

function create(name: string): Codec {
  switch (name) {
    case 'utf-8':
      return utf8;
    case 'utf-7':
      return utf7;
    case 'utf-16le':
    case 'utf-16be':
      return utf16(name === 'utf-16le');
    case 'utf-32le':
    case 'utf-32be':
      return utf32(name === 'utf-32le');
    case 'gbk':
    case 'gb18030':
      return doubleByteCodec(doubleByte(name), gb18030Forms(name === 'gb18030'));
    case 'euc-jp':
      return doubleByteCodec(doubleByte(name), eucJpForms());
    case 'iso-2022-jp': {
      const profile = japanese(
        doubleByte('euc-jp'),
        eucJpForms(),
        () => doubleByte('gb18030'),
        () => doubleByte('euc-kr'),
      );
      return lineCodec(iso2022(profile));
    }
    case 'iso-2022-kr':
      return lineCodec(iso2022(korean(doubleByte('euc-kr'))));
    case 'iso-2022-cn':
      return lineCodec(iso2022(chinese(doubleByte('gb18030'))));
    case 'hz-gb-2312':
      return lineCodec(hz(plane(doubleByte('gb18030'))));
    default: {
      const table = tableFor(name)!;
      return table.kind === 'single' ? singleByteCodec(table) : doubleByteCodec(table);
    }
  }
}
