/** Character classes of Chinese and Japanese writing, as bodies of a regular expression class. */

/** Unified ideographs of the BMP; the supplementary ones are pairs of surrogates. */
export const hanBmp = '\\u3400-\\u4dbf\\u4e00-\\u9fff';

/** True for unified ideographs and their extensions, and for 〇 and 々, which stand among them. */
export function isHan(codePoint: number): boolean {
  return (
    (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
    (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
    codePoint === 0x3005 ||
    codePoint === 0x3007 ||
    (codePoint >= 0x20000 && codePoint <= 0x323af)
  );
}

/** Private use in the BMP. gb18030 maps 1,894 double bytes there, so these characters may carry bytes. */
export function isPrivateUse(codePoint: number): boolean {
  return codePoint >= 0xe000 && codePoint <= 0xf8ff;
}
