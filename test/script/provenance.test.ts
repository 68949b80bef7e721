import { describe, expect, it } from 'vitest';
import { detectScript, scriptFindings } from '../../src/script/index.ts';

// Written for these tests. The first is what a one-to-one table makes of Simplified text: 于 后 并 采 愿 stay.
const CARELESS = `公司表示,籌集的資金將用于技術研發,并于年底前采購一批服務器。隨后團隊將專注于產品落地,
客戶愿意為性能付費。此后几年,工程師們負責芯片設計并參與測試,先后完成三代產品。市場監管部門也發布了相關通知,
要求企業在發布之后提供數據。研究人員認為,這一技術將用于智能手機,并且可以降低成本。`;
const TAIWAN = `捷運站出口旁邊的便利商店裡擠滿了躲雨的民眾,阿嬤拿著悠遊卡問店員計程車要在哪裡等。
立法院昨天三讀通過修正案,在野黨立委質疑行政院的計畫太過倉促,健保署官員則說明相關品質指標。
週末夜市的攤販說,生意比上週好,大家都騎機車過來買滷肉飯。`;

describe('provenance', () => {
  it('names a one-to-one table by what it leaves alone', () => {
    const { converted, region } = detectScript(CARELESS);
    expect(converted).toMatchObject({ profile: 'one-to-one', from: 'Hans' });
    expect(region).toBe('CN');
    for (const piece of converted!.evidence) expect(CARELESS.slice(piece.start, piece.end)).toBe(piece.text);
    expect(converted!.evidence.map((piece) => piece.text)).toContain('于');
  });

  it('does not call text from Taiwan converted', () => {
    expect(detectScript(TAIWAN)).toMatchObject({ tag: 'Hant', region: 'TW', converted: null });
  });

  it('names a converter that annotates with readings', () => {
    const text =
      '公司發(fā)布了新平臺(tái),用戶數(shù)據(jù)將用于開發(fā),團隊對此表示期待,并計劃明年推出。';
    expect(detectScript(text).converted?.profile).toBe('pinyin-annotated');
  });

  it('proposes findings without a fix', () => {
    const found = scriptFindings(CARELESS, detectScript(CARELESS));
    expect(found.map(({ rule }) => rule)).toContain('script/converted');
    for (const proposal of found) expect(proposal.fix).toBeUndefined();
  });
});
