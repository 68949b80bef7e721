/**
 * What the Nepali font Preeti draws at each character of windows-1252, in the order of the eye: character and letters in
 * turn. Half letters end in a virama; `{` is the reph, which stands behind its syllable, `l` the ि in front of it. `m` is a
 * tail that makes other letters of some (U+035C, which no text has by itself): `k` प, `km` फ.
 *
 * Facts as public converters agree on them (the Unicode converters of Nepal's Madan Puraskar Pustakalaya and others).
 */
export const preeti = [
  's क S क् v ख V ख् u ग U ग् 3 घ £ घ् ª ङ r च R च् 5 छ h ज H ज् ‰ झ् ` ञ ~ ञ्',
  '6 ट 7 ठ 8 ड 9 ढ 0 ण् t त T त् y थ Y थ् b द w ध W ध् g न G न् k प K प् ˆ फ् a ब A ब् e भ E भ् d म D म्',
  'o य / र n ल N ल् j व J व् z श Z श् i ष् ; स : स् x ह X ह्',
  'I क्ष् 1 ज्ञ ¡ ज्ञ् q त्र Î त्र Q त्त > श्र Ø ्य ? रु ¿ रू x[ हृ Å हृ',
  '¢ द्घ 2 द्द 4 द्ध B द्य ß द्म › द्र å द्व „ ध्र ‹ ङ्घ • ड्ड § ट्ट ° ड्ढ ¶ ठ्ठ Ë ङ्ग Í ङ्क Ì ङ्ख Ý ट्ठ',
  '| ्र « ्र { र् \\ ् m \u035c Þ ़',
  'c अ O इ p उ C ऋ P ए f ा l ि L ी \' ु " ू [ ृ ] े } ै + ं F ँ M ः ‘ ॉ ç ॐ ˜ ऽ',
  ') ० ! १ @ २ # ३ $ ४ % ५ ^ ६ & ७ * ८ ( ९',
  '. । = . _ ) - ( < ? Ö = Ù ; Ú ’ … ‘ Û ! Ü % æ “ Æ ” ± +',
].join(' ');
