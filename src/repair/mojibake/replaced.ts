/**
 * U+FFFD in UTF-8, EF BF BD, as other decoders show it: what stood there was lost before, and reading it back would bring
 * nothing but U+FFFD.
 */

/** Two of them, by decoders of pairs: GBK, Big5, EUC-KR, EUC-JP. */
export const REPLACED_IN_PAIRS: readonly string[] = ['锟斤拷', '嚙踝蕭', '占쏙옙', '鐃緒申'];

/** One of them, by decoders of single bytes. */
export const REPLACED_IN_SINGLES: readonly string[] = [
  // windows-1250, -1251, -1252, -1253, -1255, -1256, -1257
  'ďż˝',
  'пїЅ',
  'ï¿½',
  'οΏ½',
  'ן¿½',
  'ï؟½',
  'ļæ½',
  // windows-874, ISO 8859-4, Macintosh
  '๏ฟฝ',
  'īŋŊ',
  'ÔøΩ',
  // KOI8-R, IBM 866, 437, 850
  'О©╫',
  'я┐╜',
  '∩┐╜',
  '´┐¢',
];

/** Whether a text has such remains, so that it is none that anybody wrote. */
export function hasReplaced(text: string): boolean {
  return text.includes('\ufffd\ufffd') || REPLACED_IN_PAIRS.some((remains) => text.includes(remains));
}

/** Whether it holds such remains, with which any reading but that of UTF-8 would make other characters of the same bytes. */
export function holdsReplaced(text: string): boolean {
  return ALL.some((remains) => text.includes(remains));
}

const ALL = [...REPLACED_IN_SINGLES, ...REPLACED_IN_PAIRS];
