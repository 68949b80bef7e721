/**
 * What is written for a program, by how a line begins: a setting, a tag, a comment, a pair or a bracket of JSON.
 *
 *     SetupAppTitle=Installer     <Item id="41" name="Save"/>     ; translated by hand     "title": "Day",
 */
const FOR_PROGRAM =
  /^(?:["']?[\w.$[\]-]{1,60}["']?\s?=|<[!?/a-z][^<>\n]{0,300}>|[;%]\s|\/\/\s|--\s|["'][^"'\n]{0,60}["']\s?:|[\]{}[],?$)/i;
/** When a line of subtitles or of a song is shown: `00:00:13,945 --> 00:00:15,390`, `[00:13.94]`. */
const CUE = /^(?:\d{1,5}\s{1,4})?(?:\d{1,3}:)?\d\d:\d\d[.,]\d{1,3}\s-->|^\[\d{1,3}:\d\d[.:]\d{1,3}\]/;
/** Share of cues: between two of them stand a number and up to two lines. */
const CUED = 0.2;
/** Share of such pieces. None of 499 pages without their tags (bench/extract) has as many; of settings, XML and JSON hardly any has less than half. */
const MOSTLY = 0.3;
/** In fewer pieces a page may be quoted. */
const FEWEST = 6;

/** Whether a text is settings, XML, JSON or subtitles: no page, and what looks like a menu in it is its content. */
export function isSource(pieces: readonly { readonly text: string }[]): boolean {
  if (pieces.length < FEWEST) return false;
  let forProgram = 0;
  let cues = 0;
  for (const { text } of pieces) {
    if (FOR_PROGRAM.test(text)) forProgram++;
    else if (CUE.test(text)) cues++;
  }
  return forProgram >= MOSTLY * pieces.length || cues >= CUED * pieces.length;
}
