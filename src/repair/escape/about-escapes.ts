/** Units on either side of an escape in which words may say that escapes are the topic. */
const REACH = 80;
const TOPIC =
  /encod|escap|decod|unicode|charset|quoted|base64|\bMIME\b|\bRFC ?\d|\bhex\b|\bURL|percent|entit|&amp;lt|编码|編碼|编碼|解码|解碼|转义|轉義|乱码|亂碼|字符集|字元集|文字コード|エンコード|デコード|文字化け|인코딩|кодиров/i;

/** Do the words around `text[start, end)` speak of encodings? Then what is spelled out there is an example, and stays. */
export function isAboutEscapes(text: string, start: number, end: number): boolean {
  return (
    TOPIC.test(text.slice(Math.max(0, start - REACH), start)) || TOPIC.test(text.slice(end, end + REACH))
  );
}
