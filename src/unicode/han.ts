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
