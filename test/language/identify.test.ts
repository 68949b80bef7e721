import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../src/language/index.ts';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['en', 'The harbour was quiet when the last ferry came in from the islands.'],
  ['de', 'Der Zug nach Leipzig fährt heute wegen einer Baustelle später ab.'],
  ['fr', 'La boulangerie du coin ouvre plus tôt pendant les vacances scolaires.'],
  ['es', 'Mañana por la tarde vamos a visitar el museo con nuestros abuelos.'],
  ['pt', 'A reunião foi adiada porque o diretor não chegou a tempo.'],
  ['it', 'Questa mattina il mercato era pieno di gente nonostante la pioggia.'],
  ['nl', 'Wij hebben gisteren de hele middag in de tuin gewerkt.'],
  ['pl', 'Wczoraj wieczorem spotkaliśmy się z przyjaciółmi w małej kawiarni.'],
  ['tr', 'Yarın sabah erkenden yola çıkmamız gerekiyor.'],
  ['vi', 'Hôm nay trời đẹp nên chúng tôi đi dạo quanh hồ.'],
  ['ru', 'Вчера мы долго гуляли по набережной и смотрели на корабли.'],
  ['uk', 'Сьогодні вранці діти пішли до школи разом із батьками.'],
  ['ar', 'ذهبنا أمس إلى السوق لشراء الخضار والفواكه الطازجة'],
  ['fa', 'امروز هوا خیلی خوب است و ما به پارک می‌رویم'],
  ['hi', 'आज सुबह बाजार में बहुत भीड़ थी और हम देर से पहुँचे।'],
  ['nn', 'Eg veit ikkje kva dei skal gjere når dei kjem heim frå skulen.'],
  ['el', 'Το καφενείο της πλατείας ανοίγει νωρίς το πρωί.'],
  ['ko', '어제는 비가 많이 와서 집에 있었습니다.'],
  ['zh', '今天下午我们去图书馆还书，顺便买了些水果。'],
  ['ja', '昨日は友達と一緒に海へ行きました。'],
  ['yue', '我哋琴日去咗睇戲，你點解冇嚟呀？'],
  ['ja', '東京都交通局地下鉄駅構内工事実施予定'],
  ['zh', '茶葉放在葉先生家，樹葉落了一地。'], // 葉 is more common in Japanese, but this is one topic and not three witnesses
];

describe('identifyLanguage', () => {
  it.each(SENTENCES)('%s: %s', (tag, text) => {
    const language = identifyLanguage(text);
    expect(language.tag).toBe(tag);
    expect(language.confidence).toBeGreaterThan(0.3);
  });

  it.each([
    ['', 'no letters'],
    ['🎉🎊', 'no letters'],
    ['12 345', 'no letters'],
    ['\ud83d', 'no letters'],
    ['a', 'too few letters'],
  ])('%j is undecided, and says why', (text, why) => {
    const language = identifyLanguage(text);
    expect(language.tag).toBe('und');
    expect(language.reason).toContain(why);
  });

  /** Of our own, about the hours of a library. N-grams are sure that they are Indonesian, Hindi and Malay. */
  it.each([
    [
      'uz',
      "Shahar kutubxonasi kecha yozgi ish vaqtini e'lon qildi. Dushanbadan jumagacha u kechqurun soat to'qqizgacha ochiq bo'ladi va har bir kishi kitob olishi mumkin. Bolalar uchun ham yangi xona bor, u yerda ular o'qish va o'ynash huquqiga ega. Agar kitob vaqtida qaytarilmasa, kutubxona uni yana bir hafta uchun berishi mumkin, lekin bu uchun ariza kerak.",
    ],
    [
      'und',
      'काठमाडौंमा भोलि बिहान पानी पर्ने सम्भावना रहेको मौसम विभागले जनाएको छ। किसानहरूले धान रोप्ने तयारी गरिरहेका छन्।',
    ],
    [
      'und',
      'Wate nu kelo mari tosi wate ba lumo seki; nu tari ba kelo sunimo wate ri. Pasuto nu mari keloti, wate sumiro ba tari nu lumosa wate. Ba seki tosi ri kelo nu wate marisu, ba lumo tari. Nu kelo sato wate ba mari; tosi ri lumoki nu wate tari ba sunimo.',
    ],
  ])('is not the nearest language when its words are not: %s', (tag, text) => {
    const language = identifyLanguage(text);
    expect(language.tag).toBe(tag);
    if (tag === 'und') expect(language.reason).toContain('commonest words');
  });

  it('says so where a script is not known', () => {
    expect(identifyLanguage('𑄟𑄚𑄬𑄭 𑄃𑄇𑄴𑄇𑄥𑄧𑄁𑄢𑄴 𑄝𑄬𑄇𑄴𑄅𑄚𑄮𑄢𑄴').reason).toContain('script');
  });

  it('goes by the main language and lists the other as a span', () => {
    const english = 'please restart the server before installing updates';
    const text = `管理员昨天发来一封邮件，里面只有一句话：${english}。大家都看不懂是什么意思。`;
    const language = identifyLanguage(text);
    expect(language.tag).toBe('zh');
    expect(language.spans).toEqual([
      { start: text.indexOf(english), end: text.indexOf(english) + english.length, tag: 'en' },
    ]);
  });

  it('does not count web addresses as words', () => {
    expect(identifyLanguage('看这个 https://example.com/a/b/c-d-e/the-best-page-of-all?x=1&y=2').tag).toBe(
      'zh',
    );
    expect(identifyLanguage('https://example.com/the/best/page').tag).toBe('und');
  });

  it('reads ten megabytes of one line without trouble', () => {
    expect(identifyLanguage('word '.repeat(200_000)).tag).not.toBe('');
    expect(identifyLanguage('他们今天都在家里'.repeat(60_000)).tag).toBe('zh');
  });
});
