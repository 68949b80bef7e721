/**
 * What Vietnamese fonts of the VNI family draw at each character of windows-1252: letters of their own, and marks that stand
 * behind their vowel, one for each accent with or without the breve or the circumflex. Character and letters in turn.
 *
 *     Vieät Naøm     Việt Nàm
 *
 * Facts as the input methods unikey and xvnkb have them.
 */
export const vni = {
  letters: 'ñ đ Ñ Đ ô ơ Ô Ơ ö ư Ö Ư í í Í Í ì ì Ì Ì æ ỉ Æ Ỉ ó ĩ Ó Ĩ ò ị Ò Ị î ỵ Î Ỵ',
  vowels: 'aeouyôö',
  marks:
    'ù \u0301 ø \u0300 û \u0309 õ \u0303 ï \u0323 â \u0302 á \u0302\u0301 à \u0302\u0300 å \u0302\u0309 ã \u0302\u0303 ä \u0323\u0302 ' +
    'ê \u0306 é \u0306\u0301 è \u0306\u0300 ú \u0306\u0309 ü \u0306\u0303 ë \u0323\u0306',
};
