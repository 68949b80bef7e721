import { describe, expect, it } from 'vitest';
import { detectScript } from '../../src/script/index.ts';

/** Written by us: everyday matters, without a place name that would give the answer away. */
const TEXTS = [
  [
    'HK',
    '警方早前接獲報案，指一名的士司機懷疑在街市附近遇劫，損失約五千元。消防員到場時事主已清醒，由救護車送院治理，惟傷勢並無大礙。警員翻查閉路電視後，認為疑犯曾乘搭小巴離開，現正通緝一名男子，並呼籲市民提供資料。',
  ],
  [
    'HK',
    '今次升學講座由校監主持，有份出席的家長普遍認為學額不足，質素亦見參差。校方表示會加強與社工合作，並透過電郵通知各人最新安排。至於午膳，學生可在小食部購買三文治同檸檬茶，毋須外出用膳。',
  ],
  [
    'TW',
    '縣府昨天表示，這次颱風造成的損害遠超過預期，多所國小的校舍漏水，必須停課一天。縣長說，縣內的計程車業者願意免費接送學童，民眾若有需要可以撥打專線。里長也提醒鄉親，騎機車經過路面積水的地方要放慢速度。',
  ],
  [
    'TW',
    '這款軟體的使用者介面做了很大的調整，原本的選單改成側邊欄，螢幕較小的筆電也看得清楚。不過有網友反映，登入之後程式會當掉，重新安裝才正常。開發團隊說，這個問題已經列入專案，預計下週透過網路更新。',
  ],
] as const;

describe('region', () => {
  it.each(TEXTS)('%s by its words', (region, text) => {
    expect(detectScript(text)).toMatchObject({ tag: 'Hant', region, converted: null });
  });

  it('is not guessed where a short text holds no clue', () => {
    expect(detectScript('茶葉放在葉先生家').region).toBeNull();
  });

  it('by its characters where the words say nothing', () => {
    expect(detectScript('花園裏種着許多樹，風一吹，葉子就落在水面上。').region).toBe('HK');
    expect(detectScript('花園裡種著許多樹，風一吹，葉子就落在水面上。').region).toBe('TW');
  });

  it('gives the mainland for what was written there', () => {
    expect(detectScript('公安机关接到群众举报后，派出所民警立即赶到小区开展调查。').region).toBe('CN');
  });
});
