import type { Span } from '../types.ts';

/**
 * Surnames that converters take for the common character they were merged with: 范 is a surname and half of 範,
 * 于 is one and half of 於. Sources: the merged characters of the General Standard Chinese Characters list (2013)
 * against the hundred family names. Not 钟 and 云, which are 鍾 and 雲: converters write those.
 */
const SURNAME = '[于余范郁岳谷姜后干党曲卜沈丑冉佘游涂布曹朴尹]';
const TITLE =
  '总裁|主席|董事长|总经理|经理|创始人|记者|编辑|教授|博士|老师|医生|律师|先生|女士|小姐|同志|作者|导演|演员|工程师|院士|部长|市长|省长|书记|总理|CEO|CTO|COO|CFO';
const SPEAKS = '说|表示|指出|认为|介绍|告诉|回应|透露|强调|称|坦言|出任|担任|毕业|创立|创办|加入|率领|带领';

/** A surname that does not continue a word, one or two characters, then what people do or are called. */
const BEFORE = new RegExp(
  `(?:${TITLE})(${SURNAME}\\p{Script=Han}{1,2}?)(?=${SPEAKS}|[，。、；：（）()\\s“”"]|和|与|及)`,
  'gu',
);
const AFTER = new RegExp(`(?<!\\p{Script=Han})(${SURNAME}\\p{Script=Han}{1,2}?)(?=${TITLE}|${SPEAKS})`, 'gu');
/** A surname alone, before a polite title: after a mark, or after a word that a person's name may follow. */
const ALONE = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[的了和与及向对给跟让请位叫找是])(${SURNAME}(?:先生|女士|小姐|太太|老师|教授|博士))`,
  'gmu',
);
/** Each name is looked for in the whole text, so that their number bounds the time. */
const MOST_NAMES = 50;

/** Surnames, with their given names, of people whom a Simplified text introduces, wherever it names them. */
export function peopleIn(text: string): Span[] {
  const names = new Set<string>();
  for (const pattern of [BEFORE, AFTER, ALONE]) {
    for (const match of text.matchAll(pattern)) {
      if (names.size < MOST_NAMES) names.add(match[1]!);
    }
  }
  const spans: Span[] = [];
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      spans.push({ start: at, end: at + 1 }); // the surname; given names are converted
    }
  }
  return spans;
}
