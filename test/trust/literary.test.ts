import { describe, expect, it } from 'vitest';
import { clean, identify } from '../../src/index.ts';
import { bodyOf } from '../../src/trust/body.ts';
import { roughness } from '../../src/trust/measures/roughness.ts';
import { evidenceOf } from './evidence.ts';

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

/** Sentences of our own: as they were spelled before 1946, and with readings as Aozora Bunko writes them. */
const old =
  '汽車が峠を越えると、雪はもう止んでゐた。祖母は窓の外を眺めながら、昔この谷に住んでゐた人々の話をして下さつた。「あの家の娘は、毎朝川へ水を汲みに行つたものだよ」と言はれたが、私には其の川が何処にあるのか分らなかつた。やがて小さな停車場に着くと、白い息を吐きながら駅長が出て来て、荷物を運んで呉れた。私達は礼を言つて、雪の積つた道をゆつくり歩いて行つた。宿に着いたのは日も暮れようとする頃で、女中が熱いお茶を持つて来て、今年は雪が多いから明日の汽車は出ないかも知れないと言つた。';
const withReadings =
  '峠《とうげ》を越《こ》えると、雪《ゆき》はもう止《や》んでいた。｜白樺《しらかば》の林《はやし》のむこうに、小《ちい》さな駅《えき》が見《み》える［＃「見える」に傍点］。祖母《そぼ》は窓《まど》の外《そと》を眺《なが》めながら、昔《むかし》この谷《たに》に住《す》んでいた人々《ひとびと》の話《はなし》をしてくれた。あの家《いえ》の娘《むすめ》は、毎朝《まいあさ》川《かわ》へ水《みず》をくみに行《い》ったものだという。けれども、その川がどこにあるのか、私《わたし》にはわからなかった。';

const roughnessOf = (text: string) =>
  clean(text).trust.signals.find(({ id }) => id === 'substance/unnatural')!.contribution;

/** As of a document: readings and vowels make a text longer, and longer ones are less likely messages, of which less is asked. */
function measured(text: string): number {
  const evidence = evidenceOf(text, { language: identify(text).language });
  const [measure] = [...roughness(evidence, { ...bodyOf(evidence), message: 0 })];
  return measure!.value;
}

describe('Japanese', () => {
  it('is not rough in the old spelling', () => {
    expect(roughnessOf(old)).toBeGreaterThan(-1);
    expect(clean(old).trust.band).not.toMatch(/low|reject/);
  });

  it('is as natural with readings as without', () => {
    const bare = withReadings.replaceAll(/《[^》]*》|［[^］]*］|｜/gu, '');
    expect(bare).not.toContain('《');
    expect(measured(withReadings)).toBeCloseTo(measured(bare), 1);
  });
});

it('Arabic is as natural with its vowels as without', () => {
  const bare =
    'ذهب الولد إلى المدرسة في الصباح، ثم رجع إلى البيت وكتب الدرس في دفتره وقرأ كتابا جديدا عن البحر.';
  const vowels = [...bare].map((letter) => (/\p{L}/u.test(letter) ? `${letter}\u064e` : letter)).join('');
  expect(measured(vowels)).toBeCloseTo(measured(bare), 1);
});
