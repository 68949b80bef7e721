import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

/** Verses of our own, in the manner of the old ones. */
const verses = [
  '秋江夜泊\n孤舟泊岸聽寒潮，兩岸蘆花影動搖。\n客夢初回燈欲盡，一聲征雁度山橋。\n霜清野渡人歸晚，月落空灘夜寂寥。\n欲寄家書無驛使，隔江唯見火星飄。',
  '山中答友\n白雲深處舊茅廬，竹影侵階半掩書。\n莫問人間榮與辱，一溪流水照樵漁。\n松根煮茗煙初起，石上彈棋日已虛。\n若許他年同結社，春來先剪雨中蔬。',
];

describe('Literary Chinese', () => {
  it.each(verses)('is not rough because it is old: %s', (verse) => {
    const { trust } = clean(verse);
    const rough = trust.signals.find(({ id }) => id === 'substance/unnatural');
    expect(rough?.contribution ?? 0).toBeGreaterThan(-1);
    expect(trust.band).not.toBe('reject');
  });

  it('is no excuse for modern sentences with their characters shuffled', () => {
    const shuffled =
      '年班者五读夏延时来馆间馆长，夏多说天一万天布法长好中的，到开九要们说之百放旧很去公，到添周这上点后学也办位一年，了读书个来季昨名下市两看其，生周书所个座晚末是者再图了，以三还能周半今照。';
    const rough = clean(shuffled).trust.signals.find(({ id }) => id === 'substance/unnatural');
    expect(rough?.contribution ?? 0).toBeLessThan(-1.5);
  });
});
