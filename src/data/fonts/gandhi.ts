/**
 * What the Hindi font 4CGandhi draws at each character of windows-1252, in the order of the eye: character and letters in
 * turn. Half letters end in a virama, and the bar of `f` makes whole ones of them; `Ê` is the reph, which stands behind its
 * syllable, `d` the ि in front of it. `X` and `Y` are the right half of a letter and add nothing (∅), but signs stand in front of
 * them: `IbY` is कु.
 *
 * Facts as the converters of the Hindi Technical Group have them.
 */
export const gandhi = [
  'X ∅ Y ∅ × ∅',
  '¢ क् I क £ ख् J ख ¦ ग् § घ् K ङ ¨ च् L छ ª ज् þ ज ¬ ज़् Ó झ् ® ञ् M ट N ठ O ड P ढ ¯ ण् ° त् ± थ् Q द ý द ² ध् ³ न्',
  '´ प् µ फ् R फ ¶ ब् · भ् ¸ म् ¹ य् S र » ल् Õ ल ¼ ळ् T ळ ½ व् U व V श् ¾ श् à श ¿ ष् À स् Á ह् W ह',
  'n ल्ल o ङ्म p स्र ê स्र { त्र } त्न ~ प्त ‚ ङ्क ƒ ङ्ख „ ङ्ग … ङ्घ † ङ्क्त ‡ ञ्च ˆ क्च ‰ ह्न Š द्ब्र ‹ ढ्ढ Œ छ्व ‘ ह्य ’ ह्ण “ ह्ल ” ह्व – झ्र',
  '˜ ट्ट ™ ट्ठ š ह्म् › श्च œ क्र ¤ ख्र् ¥ ख्न् © च्च् « ज्ज् Â त्र् Ã क्ष् Ä ज्ञ् Å ष्ट्व Ï ह्र Ö न्न् Ø त्त् ß श्र् á ष्ट â ष्ठ ã श्ल ä श्व å स्त्र',
  'æ क्क ç ड्ड è ड्ढ é क्व ì ञ्ज í द्ग î द्घ ï द्द ð द्ध ñ द्ब ò द्भ ó द्म ô द्य õ द्व ö क्त ÷ रु ø रू ù हृ ú दृ ÿ ठ्ठ',
  'i ्र Ñ ्र j ्न É ्ल ë ्य Ð ् Þ ़ Ê र् Ë र्ं',
  'A अ B इ C उ D ऊ E ए F ऋ f ा d ि e ी b ु Æ ु c ू Ç ू È ृ Z े m े | े ` ै û ो ü ौ g ॅ a ं Ô ं h ँ Ò ँ',
  'q ० r १ s २ t ३ u ४ v ५ w ६ x ७ y ८ z ९',
  'Ü । Ý ॥ Ù ॰ Û ॐ Ú ऽ k ‘ l ’',
].join(' ');
