/**
 * What the Hindi font Kruti Dev 010 (and DevLys, its twin) draws at each character of windows-1252, in the order of the
 * eye: character and letters in turn. Half letters end in a virama; `Z` is the reph, which stands behind its syllable,
 * `f` the ि in front of it. A half letter and the bar of `k` make a whole one: `[k` is ख.
 *
 * Facts as public converters agree on them (rajbhasha.net's and its descendants).
 */
export const krutiDev = [
  'd क D क् [ ख् x ग X ग् Ä घ ? घ् ³ ङ p च P च् N छ t ज T ज् > झ ÷ झ् Ö झ् ¥ ञ',
  'V ट B ठ M ड < ढ . ण् r त R त् F थ् n द / ध् Ë ध् è ध् u न U न्',
  'i प I प् Q फ ¶ फ् c ब C ब् H भ् Ò भ e म E म् ; य ¸ य् j र y ल Y ल् G ळ o व O व्',
  '\' श् Ü श् " ष् l स L स् g ह º ह्',
  '{ क्ष् = त्र « त्र् K ज्ञ J श्र ô क्क ä क्त Ø क्र – दृ — कृ Ñ कृ Ù त्त् é न्न ™ न्न् à ह्न á ह्य â हृ ã ह्म',
  'í द्द Ì द्द ê ट्ट Í ट्ट ë ट्ठ Î ट्ठ ì ड्ड Ï ड्ड ï ड्ढ Ô ड्ढ | द्य } द्व ) द्ध æ द्र ç प्र Á प्र Ý फ्र # रु : रू',
  'z ्र ª ्र î ्य Ó ्य ~ ् + ़ Z र् ± र्ं',
  'v अ b इ Ã ई m उ Å ऊ _ ऋ , ए k ा f ि h ी q ु w ू ` ृ s े S ै ‚ ॉ W ॅ a ं ¡ ँ % ः È ीं • ऽ · ऽ ñ ॰ Œ ॰',
  'å ० ƒ १ „ २ … ३ † ४ ‡ ५ ˆ ६ ‰ ७ Š ८ ‹ ९',
  'A । ] , - . & - \\ ? ( ; @ / ^ ‘ * ’ Þ “ ß ” ¼ ( ½ ) ¿ { À } ¾ =',
].join(' ');
