/**
 * Where the two-byte tables come from. This file is the only import of iconv-lite.
 *
 * Node's own TextDecoder gets gbk, big5 and euc-kr wrong (ICU's tables are not the standard's), so in Node
 * the tables are read off iconv-lite. Browsers' decoders are right, and iconv-lite would cost them 300 kB:
 * a browser build aliases this module to `source.browser.ts`, which has the same one export.
 */
import iconv from 'iconv-lite';

/** The encodings whose tables have to be read off a foreign decoder. */
export type TableSource = 'gb18030' | 'big5' | 'euc-jp' | 'shift_jis' | 'euc-kr';

/**
 * Decodes with the foreign decoder. What does not map becomes U+FFFD, and decoding goes on behind the
 * lead byte; LF is never taken for a trail byte. Table building relies on nothing else.
 */
export function decodeForeign(encoding: TableSource, bytes: Uint8Array): string {
  return iconv.decode(bytes, encoding, { stripBOM: false });
}
