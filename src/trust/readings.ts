import { withoutVowelSigns } from '../unicode/vowel-signs.ts';

/** Readings and notes of a transcriber as Aozora Bunko writes them, https://www.aozora.gr.jp/annotation/. */
const AOZORA = /｜|《[\u3041-\u30ff・\s]{1,24}》|※?［＃[^\n［］]{1,80}］/gu;

/**
 * A text without what tells how to read it aloud. It is right where it stands, but the model has read texts that do without.
 *
 *     好摩《かうま》の停車場        好摩の停車場
 *       ^^^^^^^^
 */
export function withoutReadings(text: string): string {
  const bare = withoutVowelSigns(text);
  return bare.includes('《') || bare.includes('［＃') ? bare.replaceAll(AOZORA, '') : bare;
}
