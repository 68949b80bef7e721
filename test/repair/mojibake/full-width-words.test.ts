import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';

/** As Japanese typesetting has Latin words: every sign in full width, the space too. */
function wide(words: string): string {
  return words
    .replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
}

const WORDS = [
  'HARBOUR NEWS',
  'MADE BY HAND',
  'NIGHT BOAT TO THE SOUTH',
  'THE LAST FERRY',
  'Q & A',
  'A B C D E F G',
  'Hello World',
  'HAPPY NEW YEAR 2031',
  'NEW TOWN TIMES BEST OF THE YEAR',
  'DR. WINTER LIVE AT THE DOME',
  'MENU LIST',
  'Rain Coat 12 Pro Max',
];
const SENTENCES = [
  '@',
  '写真は港湾局　@',
  '映画「@」が公開された。',
  '@　の曲を聴いた。',
  '第三回　@　開催のお知らせ',
  '今天播放的是@這首歌。',
  '本店推出@系列商品。',
];

describe('Latin words in full width', () => {
  it.each(WORDS)('%s is no damage, whatever stands beside it', (words) => {
    for (const sentence of SENTENCES) {
      const text = sentence.replace('@', wide(words));
      const found = repair(text).findings.filter(({ rule }) => rule.startsWith('mojibake/'));
      expect(found, text).toEqual([]);
    }
  });
});
