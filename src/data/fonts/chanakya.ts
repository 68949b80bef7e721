/**
 * What the Hindi font Chanakya draws at each character of windows-1252, C1 included, in the order of the eye: character and
 * letters in turn. Half letters end in a virama, and the bar of `æ` makes whole ones of them; `ü` is the reph, which stands
 * behind its syllable, `ç` the ि in front of it. `U` and `¤` are the right half of a letter and add nothing (∅).
 *
 * Facts as the converters of the Hindi Technical Group have them.
 */
export const chanakya = [
  '¤ ∅ U ∅',
  '· क € क् ¹ ख \x81 ख् » ग ‚ ग् ƒ घ् ¾ ङ ¿ च ‘ च् “ च्च् À छ Á ज ’ ज् … ज् Ê ज़् ” ज्ज् Û झ् † ञ् Å ट Æ ठ Ç ड É ढ ‡ ण् Ì त ˆ त् Í थ ‰ थ्',
  'Î द ¼ द Ï ध Š ध् Ù न ‹ न् Â प Œ प् È फ \x8d फ् Õ ब Ž ब् Ö भ \x8f भ् × म \x90 म् Ø य Ä य् Ú र Ü ल ¶ ल Ë ल् Ý ळ ß व Ã व्',
  'o श à श् ³ श् á ष c ष् â स S स् ã ह ± ह्',
  'ÿ क्ष् ˜ त्र् G त्र ™ ज्ञ् Ÿ श्र् B क्च C ष्ट D ष्ठ E श्व F स्न I ढ्ढ J छ्व L रु M रू N हृ O ह्र P क्क Q क्त R क्र T ञ्ज',
  'V ङ्क W ङ्ख X ङ्ग Y ङ्घ ` क्व a ड्ड b ड्ढ d स्र e द्ग f द्घ g द्द h द्ध i द्ब j द्भ k द्म l द्य m द्व n ठ्ठ p श्च q ह्न',
  'r ह्म् s ह्य t ह्ल u ह्व ž त्त् # प्त % त्न @ ञ्च „ ल्ल ¦ ष्ट्व ¨ ङ्क्ष ¯ ख्न µ द्ब्र º ख्र ^ ट्ट ó न्न्',
  'A ्र ý ्र þ ्र K ्य ÷ ् ¸ ़ ü र् Z र्ं',
  '¥ अ § इ © उ ª ऊ « ऋ ¬ ॠ \u00ad ऌ ° ए æ ा ç ि è ी é ु ä ु ê ू å ू ë ृ ì ॄ í ॢ ð े Ô े ñ ै ô ो õ ौ ò ॅ ¢ ं ´ ं ¡ ँ',
  'Ñ : Ð । H ॥ ù ऽ Ò ‘ Ó ’ v १ w २ x ३ y ४ z ५ { ६ | ७ } ८ ~ ९ ® ०',
].join(' ');
