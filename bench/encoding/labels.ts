/** From an encoding to those that hold all of it at the same bytes. */
const SUPERSETS: Readonly<Record<string, readonly string[]>> = {
  'iso-8859-1': ['windows-1252'],
  'iso-8859-9': ['windows-1254'],
  'iso-8859-11': ['windows-874'],
  'tis-620': ['windows-874', 'iso-8859-11'],
  gb2312: ['gbk', 'gb18030'],
  gbk: ['gb18030'],
  // By WHATWG these labels mean the larger set.
  cp932: ['shift_jis'],
  shift_jis: ['cp932'],
  cp949: ['euc-kr'],
  'euc-kr': ['cp949'],
  cp950: ['big5'],
  big5: ['cp950'],
  'utf-16': ['utf-16le', 'utf-16be'],
  'utf-32': ['utf-32le', 'utf-32be'],
  'utf-16le': ['utf-16'],
  'utf-16be': ['utf-16'],
  'utf-32le': ['utf-32'],
  'utf-32be': ['utf-32'],
};

const NOT_ON_ASCII = /^(utf-(16|32|7)|ibm(037|424|500|1026)|iso-2022|hz)/;

export function covers(answer: string, truth: string): boolean {
  if (answer === truth) return true;
  if (truth === 'ascii') return !NOT_ON_ASCII.test(answer);
  return SUPERSETS[truth]?.includes(answer) ?? false;
}
