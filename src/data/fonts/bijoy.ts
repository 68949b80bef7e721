/**
 * What Bengali fonts of the Bijoy keyboard (SutonnyMJ and its kin) draw at each character of windows-1252, in the order of
 * the eye: character and letters in turn. `w`, `†` and `ˆ` stand in front of their syllable, `©`, the reph, behind it.
 *
 * Facts as public converters agree on them (Bahar's BijoyToUnicode, Rajib Biswas' bijoy2unicode).
 */
export const bijoy = [
  'K ক L খ M গ N ঘ O ঙ P চ Q ছ R জ S ঝ T ঞ U ট V ঠ W ড X ঢ Y ণ Z ত _ থ ` দ a ধ b ন c প d ফ e ব f ভ g ম',
  'h য i র j ল k শ l ষ m স n হ o ড় p ঢ় q য় r ৎ s ং t ঃ u ঁ',
  '• ঙ্ ” চ্ ˜ দ্ ™ দ্ š ন্ › ন্ ¤ ম্ ® ষ্ ¯ স্',
  '‹ ্ক Œ ্ক্র — ্ত ‘ ্তু ’ ্থ ¿ ্ত্র œ ্ন è ্ন ú ্প ^ ্ব Ÿ ্ব ¡ ্ব ¦ ্ব ¢ ্ভ £ ্ভ্র ¥ ্ম § ্ম ¨ ্য ª ্র « ্র Ö ্র ¬ ্ল \u00ad ্ল & ্',
  'i¨ র\u200d্য © র্ ° ক্ক ± ক্ট ² ক্ষ্ম ³ ক্ত ´ ক্ম µ ক্র ¶ ক্ষ ÿ ক্ষ · ক্স ¸ গু ¹ জ্ঞ º গ্দ » গ্ধ ¼ ঙ্ক ½ ঙ্গ ¾ জ্জ À জ্ঝ Á জ্ঞ',
  'Â ঞ্চ Ã ঞ্ছ Ä ঞ্জ Å ঞ্ঝ Æ ট্ট Ç ড্ড È ণ্ট É ণ্ঠ Ê ণ্ড Ð ণ্ড Ë ত্ত Ì ত্থ Í ্ত Î ত্র Ï দ্দ × দ্ধ Ø দ্ব Ù দ্ম',
  'Ú ন্ঠ Û ন্ড Ü ন্ধ Ý ন্স Þ প্ট ß প্ত à প্প á প্স â ব্জ ã ব্দ ä ব্ধ å ভ্র ç ম্ফ',
  'é ল্ক ê ল্গ ë ল্ট ì ল্ড í ল্প î ল্ফ ï শু ð শ্চ ñ শ্ছ ò ষ্ণ ó ষ্ট ô ষ্ঠ õ ষ্ফ ö স্খ ÷ স্ট ø ্ল ù স্ফ û হু ü হৃ ý হ্ন þ হ্ম',
  'A অ B ই C ঈ D উ E ঊ F ঋ G এ H ঐ I ও J ঔ',
  'v া w ি x ী y ু z ু “ ু – ু æ ু ~ ূ ƒ ূ ‚ ূ „ ৃ … ৃ † ে ‡ ে ˆ ৈ ‰ ৈ Š ৗ',
  '0 ০ 1 ১ 2 ২ 3 ৩ 4 ৪ 5 ৫ 6 ৬ 7 ৭ 8 ৮ 9 ৯',
  '| । Ò “ Ó ” Ô ‘ Õ ’ Ñ —',
].join(' ');
