/**
 * What people write for fun, and no model has read: laughter, screams, lists of letters, drawings. Each of its characters seems
 * to bear the others out, though one whim made them all.
 */

/** So many of one letter in a row are a scream, `нееееет`; and of one sign a drawing. Ideographs so repeated are hardly ever written. */
const DRAWN_OUT = /(\p{L}\p{M}*)\1{3}|(\p{Script=Hangul})\2\2/u;
const DRAWING = /^[\u2500-\u25ff\s]+$/u;
const DRAWN = /([\u2500-\u25ff])\1\1/u;
const BLOCKS = /^[\u2580-\u259f\s]{4,}$/u;

/** Is it a word of any of these kinds, and so no witness of damage? */
export function isPastime(source: string): boolean {
  return (
    isDrawnOut(source) ||
    isChat(source) ||
    NOTHING_BUT_FACE.test(source) ||
    isLaughter(source.replace(/[^\p{L}]+/gu, ''))
  );
}

/** A letter drawn out: `пиздеееец`, `ฟฟฟฟ`. */
export function isDrawnOut(source: string): boolean {
  return DRAWN_OUT.test(source.toLowerCase());
}

/** Boxes, blocks and shapes alone, three of a kind in a row, or blocks alone. Damaged text is never thrice the same: `╨┤╨╛╨╝`, `╘┬12╚╒`. */
export function isDrawing(beyond: string): boolean {
  return (DRAWING.test(beyond) && DRAWN.test(beyond)) || BLOCKS.test(beyond);
}

/** Letters a word of laughter has of each kind, at least, and how many kinds: `ахахах`, `ХПАХПХАХП`. */
const TIMES_EACH = 3;
const MOST_KINDS = 3;

/** Is it made of the same few letters, over and over? */
export function isLaughter(word: string): boolean {
  if (word.length < 2 * TIMES_EACH) return false;
  const kinds = new Set(word.toLowerCase()).size;
  return kinds <= MOST_KINDS && word.length >= kinds * TIMES_EACH;
}

/**
 * Only what Korean keyboards write, letters by themselves among it, as in chats and slips: `ㅋㅋㅋ`, `ㅇㅇ ㄱㅅ`, `하ㅓㅇ`. Kana that
 * were read as Korean have letters that are obsolete, and ideographs come to hanja as well.
 */
const TYPED = /^[ㄱ-ㅎㅏ-ㅣ가-힣\p{P}\p{S}\s\x00-\x7f]*$/u;
const LETTERS_ALONE = /[ㄱ-ㅎㅏ-ㅣ]/;

/** Could it be Korean as it is typed, with letters that are no syllables? */
export function isChat(source: string): boolean {
  return LETTERS_ALONE.test(source) && TYPED.test(source);
}

/** Two eyes that are marks of half-width kana, with a mouth between them: `(ﾟ∀ﾟ)`, `ﾟДﾟ`; and how far on either side to look for them. */
const FACE = /[ﾟﾞ][^\n\uff66-\uff9f]{1,3}[ﾟﾞ]/;
const FACE_REACH = 5;
const NOTHING_BUT_FACE = /^[\p{P}\p{S}\s]*[ﾟﾞ][^\n\uff66-\uff9f]{1,3}[ﾟﾞ][\p{P}\p{S}\s]*$/u;

/** Do the characters from `start` to `end` stand in a face? */
export function isInFace(text: string, start: number, end: number): boolean {
  return FACE.test(text.slice(Math.max(0, start - FACE_REACH), end + FACE_REACH));
}

/** Is there nothing in it but syllables of Hangul? */
export function isHangul(source: string): boolean {
  return /[가-힣]/.test(source) && /^[가-힣\p{P}\s\x00-\x7f]*$/u.test(source);
}
