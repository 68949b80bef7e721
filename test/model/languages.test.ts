import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { coherence, naturalness, scoreText } from '../../src/model/index.ts';

/** Our own sentences, and an encoding that each language was written in before UTF-8. */
const SENTENCES: readonly (readonly [language: string, legacy: string, sentence: string])[] = [
  ['zh-Hans', 'gb18030', '昨天傍晚，我们沿着河边走了很久，还买了两斤橘子。'],
  ['zh-Hant', 'big5', '昨天傍晚，我們沿著河邊走了很久，還買了兩斤橘子。'],
  ['ja', 'shift_jis', '昨日の夕方、川沿いを長く歩いて、みかんを二キロ買いました。'],
  ['ko', 'euc-kr', '어제 저녁에 강가를 오래 걸었고 귤도 두 근 샀습니다.'],
  ['ru', 'windows-1251', 'Вчера вечером мы долго гуляли у реки и купили мандаринов.'],
  ['uk', 'koi8-u', 'Учора ввечері ми довго гуляли біля річки й купили мандаринів.'],
  ['el', 'iso-8859-7', 'Χθες το απόγευμα περπατήσαμε πολύ δίπλα στο ποτάμι.'],
  ['ar', 'windows-1256', 'مشينا مساء أمس طويلا على ضفة النهر واشترينا البرتقال.'],
  ['he', 'windows-1255', 'אתמול בערב הלכנו הרבה ליד הנהר וקנינו תפוזים.'],
  ['th', 'windows-874', 'เมื่อวานเย็นเราเดินเล่นริมแม่น้ำนานมากและซื้อส้ม'],
  ['hi', 'utf-8', 'कल शाम हम नदी के किनारे देर तक टहले और संतरे खरीदे।'],
  ['de', 'windows-1252', 'Gestern Abend gingen wir am Fluß spazieren und kauften süße Äpfel für später.'],
  ['fr', 'windows-1252', 'Hier soir, nous avons longé la rivière, très élevée après l’été pluvieux.'],
  ['es', 'windows-1252', 'El año pasado caminábamos más despacio por aquel jardín pequeño.'],
  ['pt', 'windows-1252', 'Ontem à noite não havia ninguém na estação, só três cães e um avô.'],
  ['pl', 'iso-8859-2', 'Wczoraj wieczorem długo szliśmy wzdłuż rzeki i kupiliśmy świeże jabłka.'],
  ['cs', 'windows-1250', 'Včera večer jsme dlouho chodili podél řeky a koupili čerstvé třešně.'],
  ['hu', 'iso-8859-2', 'Tegnap este sokáig sétáltunk a folyó mentén, és gyümölcsöt is vettünk.'],
  ['tr', 'windows-1254', 'Dün akşam nehir boyunca uzun süre yürüdük ve güzel elmalar aldık.'],
  ['vi', 'utf-8', 'Chiều hôm qua chúng tôi đi dạo rất lâu bên bờ sông và mua cam.'],
  ['lv', 'windows-1257', 'Vakar vakarā mēs ilgi staigājām gar upi un nopirkām svaigus ābolus.'],
];

const WRONG = [
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1251',
  'windows-1252',
  'macintosh',
  'ibm866',
];

describe.each(SENTENCES)('%s', (_, legacy, sentence) => {
  test.each(['utf-8', legacy])('beats its mojibake when written in %s', (encoding) => {
    const bytes = iconv.encode(sentence, encoding);
    const truth = scoreText(sentence).nats;
    for (const wrong of WRONG) {
      const mojibake = iconv.decode(bytes, wrong);
      if (mojibake !== sentence) expect(scoreText(mojibake).nats, mojibake).toBeGreaterThan(truth + 8);
    }
  });

  test('is as natural as clean text is, and its mojibake is not', () => {
    expect(naturalness(sentence).deviation).toBeLessThan(2);
    const mojibake = iconv.decode(iconv.encode(sentence, 'utf-8'), 'windows-1252');
    expect(naturalness(mojibake).deviation).toBeGreaterThan(4);
  });
});

test('a text that holds together in one language gains over one that borrows letters', () => {
  const cost = (text: string): number => scoreText(text).nats - coherence(text).nats;
  // The second is the first in windows-1252, read as windows-1257.
  expect(cost('La città è più antica, perché lì c’è già tutto')).toBeLessThan(
    cost('La cittą č pił antica, perché lģ c’č gią tutto') - 5,
  );
});

test.each([
  ['Vakar vakarā mēs ilgi staigājām gar upi', 'lv'],
  ['Wczoraj wieczorem długo szliśmy wzdłuż rzeki', 'pl'],
  ['Учора ввечері ми довго гуляли біля річки', 'uk'],
  ['دیروز عصر ما مدت زیادی کنار رودخانه قدم زدیم', 'fa'],
])('%s is in %s', (text, language) => {
  expect(coherence(text)).toMatchObject({ language });
});
