import type { CharsetName } from './charset.ts';

/** One reading with the wrong decoder: bytes written as `written` were read as `read`. */
export interface Misreading {
  readonly written: CharsetName;
  readonly read: CharsetName;
}

/** Names as they stand in rule ids, where they differ from the standard's. */
const SHORT: Partial<Record<CharsetName, string>> = {
  'utf-8': 'utf8',
  gb18030: 'gbk',
  cp950: 'big5',
  shift_jis: 'shift-jis',
  'iso-8859-1': 'latin1',
  ibm437: 'cp437',
  ibm850: 'cp850',
  ibm866: 'cp866',
  macintosh: 'mac-roman',
  'x-mac-cyrillic': 'mac-cyrillic',
};

export function shortName(name: CharsetName): string {
  return SHORT[name] ?? name;
}

/** `mojibake/utf8-as-gbk`; of several layers, the innermost, which is the first thing that went wrong. */
export function ruleOf({ written, read }: Misreading, isLossy: boolean): string {
  return `mojibake/${isLossy ? 'lossy-' : ''}${shortName(written)}-as-${shortName(read)}`;
}

/** Encodings that text was written in, the commonest first: a tie goes to the earlier one. */
export const WRITTEN_IN: readonly CharsetName[] = [
  'utf-8',
  'gb18030',
  'windows-1252',
  'shift_jis',
  'big5',
  'euc-kr',
  'euc-jp',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'windows-1250',
  'iso-8859-2',
  'windows-1254',
  'windows-1253',
  'windows-1256',
  'iso-8859-6',
  'windows-1255',
  'windows-1257',
  'windows-874',
  'ibm866',
  'iso-8859-5',
  'macintosh',
  'ibm850',
  'ibm437',
];

/** Decoders that it was read with, likewise. */
export const READ_WITH: readonly CharsetName[] = [
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
  'gb18030',
  'shift_jis',
  'big5',
  'euc-kr',
  'euc-jp',
  'cp950',
  'windows-1251',
  'windows-1250',
  'windows-1254',
  'iso-8859-2',
  'windows-1256',
  'windows-1257',
  'windows-1253',
  'windows-1255',
  'windows-1258',
  'iso-8859-7',
  'windows-874',
  'iso-8859-4',
  'iso-8859-10',
  'macintosh',
  'ibm437',
  'ibm850',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
];
