// Letters that look like one ASCII letter: a letter and its twin, in turn. Generated: never edit by hand.
// Source: UTS #39 confusables.txt 17.0.0, ../shared/data/unicode/confusables-17.0.txt.
// Licence: Unicode License V3, https://www.unicode.org/license.txt
// Regenerate: npx tsx scripts/generate-confusables.ts
export const latinTwins: Readonly<Record<string, string>> = {
  Cyrillic: 'ЅSІIЈJАAВBЕEКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxѕsіiјjѡwѴVѵvҮYүyһhҽeӀIԁdԌGԛqԜWԝwꙇi',
  Greek: 'ͺiͿJΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoϒYϜFϲcϳjϸpϹCϺMᴦrιi',
  Armenian: 'ՍUՏSՕOօo',
  Cherokee: 'ᎠDᎡRᎢTᎩYᎪAᎫJᎬEᎳWᎷMᎻHᎽYᏀGᏃZᏒRᏔWᏕSᏙVᏚSᏞLᏟCᏢPᏦKᏳGᏴBꭵiꮁrꮃwꮓzꮩvꮪsꮯc',
  Coptic: 'ϭoⲂBⲅrⲎHⲒIⲓiⲔKⲘMⲚNⲞOⲟoⲢPⲣpⲤCⲥcⲦTⲨYⲩyⲬXⲽwⳎPⳏpⳐL',
  Lisu: 'ꓐBꓑPꓒdꓓDꓔTꓖGꓗKꓙJꓚCꓜZꓝFꓟMꓠNꓡLꓢSꓣRꓦVꓧHꓪWꓫXꓬYꓮAꓰEꓳOꓴU',
};
