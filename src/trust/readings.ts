/** Vowels and other signs over and under the letters of Hebrew and Arabic, which most texts do without. */
const signs =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const anySign = /[\u05b0-\u05bd\u064b-\u0652]/;
/** Readings and notes of a transcriber as Aozora Bunko writes them, https://www.aozora.gr.jp/annotation/. */
const aozora = /｜|《[\u3041-\u30ff・\s]{1,24}》|※?［＃[^\n［］]{1,80}］/gu;

/**
 * A text without what tells how to read it aloud. It is right where it stands, but the model has read texts that do without.
 *
 *     好摩《かうま》の停車場        好摩の停車場
 *       ^^^^^^^^
 */
export function withoutReadings(text: string): string {
  const bare = anySign.test(text) ? text.replaceAll(signs, '').replaceAll('ٱ', 'ا') : text;
  return bare.includes('《') || bare.includes('［＃') ? bare.replaceAll(aozora, '') : bare;
}
