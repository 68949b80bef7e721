import iconv from 'iconv-lite';
export function decodeWith(bytes: Uint8Array, encoding: string): string {
  const names: Record<string, string> = {
    ibm866: 'cp866',
    'windows-874': 'cp874',
    'x-mac-cyrillic': 'maccyrillic',
    'euc-kr': 'cp949',
    ibm437: 'cp437',
    ibm850: 'cp850',
    'iso-8859-1': 'latin1',
  };
  return iconv.decode(Buffer.from(bytes), names[encoding] ?? encoding);
}
