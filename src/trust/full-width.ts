/** A row of words in full width, with the spaces between them; and a word of some letters, which no sign between ideographs is. */
const ROW = /[\uff01-\uff5e]+(?:\u3000[\uff01-\uff5e]+)*/gu;
const WORD = /[\uff21-\uff3a\uff41-\uff5a]{3}/u;

/**
 * A text with the Latin words that Japanese newspapers set in full width as ASCII has them: no model of language knows their letters.
 * Punctuation and single letters between ideographs stay as they are.
 *
 *     ロイター　ＬＩＧＨＴＳ　ＯＦ　ＴＨＥ　ＢＡＹ        ロイター　LIGHTS OF THE BAY
 */
export function withNarrowWords(text: string): string {
  return text.replaceAll(ROW, (row) => (WORD.test(row) ? row.normalize('NFKC') : row));
}
