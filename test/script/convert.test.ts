import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revertEdits, validateEdits } from '../../src/edit/index.ts';
import { convert } from '../../src/script/index.ts';
import type { ConversionTarget, ConvertOptions } from '../../src/types.ts';

const text = (input: string, to: ConversionTarget, options: Partial<ConvertOptions> = {}) =>
  convert(input, { to, ...options }).text;

describe('convert', () => {
  it.each([
    ['我们在里面的房间里干活，头发干了以后再发邮件', '我們在裡面的房間裡幹活，頭髮乾了以後再發郵件'],
    ['皇后三天后回宫，吃了一碗面，面子很大', '皇后三天後回宮，吃了一碗麵，面子很大'],
    ['台湾的计划已经公布，每周制造一台机器', '台灣的計畫已經公布，每週製造一台機器'],
    ['历史和日历没有关系，系统的余额复杂', '歷史和日曆沒有關係，系統的餘額複雜'],
  ])('writes %j as Taiwan does', (input, output) => {
    expect(text(input, 'Hant-TW')).toBe(output);
  });

  it('exchanges vocabulary only when asked', () => {
    expect(text('这个软件通过网络发送信息', 'Hant-TW')).toBe('這個軟件通過網絡發送信息');
    expect(text('这个软件通过网络发送信息', 'Hant-TW', { vocabulary: true })).toBe(
      '這個軟體通過網路傳送資訊',
    );
  });

  it('leaves text in the target script as it is, and languages that are not Chinese', () => {
    for (const input of [
      '捷運站裡擠滿了躲雨的民眾，計程車要在哪裡等？',
      '日本語の文章を学ぶ',
      '한국어 漢字 문장입니다',
      'English only',
      '',
    ]) {
      expect(convert(input, { to: 'Hant-TW' })).toEqual({ text: input, edits: [] });
    }
    expect(text('昇腾芯片支持多种软件，乾隆年间的瞭望台', 'Hans')).toBe(
      '昇腾芯片支持多种软件，乾隆年间的瞭望台',
    );
  });

  it('converts only the stretch that is in the other script', () => {
    const body = '這家公司宣佈完成數億元的融資，資金將主要用於團隊擴張與業務發展，預計明年會有新產品問世。';
    const tail = '点击这里下载软件，马上领取优惠，还有更多惊喜等着你们来发现。';
    const { edits } = convert(body + tail, { to: 'Hans' });
    expect(edits.length).toBeGreaterThan(10);
    expect(edits.every((edit) => edit.end <= body.length + 3)).toBe(true);
  });

  it('keeps protected terms, code, addresses, surnames and quotations in the target script', () => {
    const input = '总裁范志明说，头发团队的代码 `发布(头发)` 在 http://例子.cn/头发 上，见《資治通鑑後編》。';
    const output = text(input, 'Hant-TW', { protect: ['头发团队'] });
    expect(output).toBe(
      '總裁范志明說，头发团队的代碼 `发布(头发)` 在 http://例子.cn/头发 上，見《資治通鑑後編》。',
    );
  });

  it.each([
    ['余先生把其余的钱还给了范女士。', '余先生把其餘的錢還給了范女士。'],
    ['钟先生钟爱那座古钟。', '鍾先生鍾愛那座古鐘。'],
    ['大家都听姜老师的话，姜汤很辣。', '大家都聽姜老師的話，薑湯很辣。'],
  ])('tells surnames from the characters they were merged with: %j', (input, output) => {
    expect(text(input, 'Hant-TW')).toBe(output);
  });

  it('is less sure of a character that is one of several', () => {
    const { edits } = convert('说话的人面带微笑', { to: 'Hant-TW' });
    const of = (after: string) => edits.find((edit) => edit.after.includes(after))!.confidence;
    expect(of('說')).toBeGreaterThan(0.95);
    expect(edits.every(({ confidence }) => confidence >= 0.8)).toBe(true);
    expect(
      convert('他后来才说', { to: 'Hant-TW' }).edits.find(({ after }) => after.includes('後'))!.confidence,
    ).toBeLessThan(0.95);
  });

  it('reads 著 of Hong Kong as 着', () => {
    expect(text('警員望著的士司機，司機拿著電話，話今次真係冇辦法。', 'Hans')).toContain(
      '望着的士司机，司机拿着电话',
    );
  });

  it('keeps the characters of brands on the way to Simplified', () => {
    expect(text('華為的昇騰晶片與這個團隊的關係', 'Hans')).toContain('昇腾');
  });

  it('undoes a careless conversion before it converts', () => {
    const careless =
      '公司表示,籌集的資金將用于技術研發,并于年底前采購一批服務器。隨后團隊將專注于產品落地,客戶愿意為性能付費。' +
      '此后工程師們負責芯片設計并參與測試,先后完成三代產品。市場監管部門也發布了相關通知。';
    const restored = text(careless, 'Hant-TW');
    expect(restored).toContain('用於技術研發,並於年底前採購');
    expect(restored).toContain('先後完成');
    expect(text(careless, 'Hans')).toContain('随后团队将专注于产品落地,客户愿意');
  });

  it('reads the words of a converter backwards', () => {
    const tongwen =
      '摩爾執行緒的產品應用於網際網路、資料中心等領域,並將持續推進上市的處理程序。公司發佈的資料顯示,營收大幅增長,' +
      '國產晶片與叢集方案的性能佔比正逐年提升,團隊將繼續瞭解客戶需求,這些軟體平台的程式設計師說,人工智慧的硬體也在進步。';
    const restored = text(tongwen, 'Hans');
    expect(restored).toContain('摩尔线程');
    expect(restored).toContain('上市的进程');
    expect(convert(tongwen, { to: 'Hans' }).edits.some((edit) => edit.rules.includes('script/restore'))).toBe(
      true,
    );
  });

  it('says what to pass instead of an unknown target', () => {
    expect(() => convert('字', { to: 'hant' as ConversionTarget })).toThrow(/Hant-TW/);
  });

  it('always gives edits that validate and invert', () => {
    const unit = fc.constantFrom(
      ...'这是简体后里干面發於裡軟體著一个。“”「」\n ab\ud800\u{20000}ああ한',
      '软件',
      '處理程序',
      '`x`',
    );
    const target = fc.constantFrom<ConversionTarget>('Hans', 'Hant', 'Hans-CN', 'Hant-TW', 'Hant-HK');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), target, fc.boolean(), (units, to, vocabulary) => {
        const input = units.join('');
        const { text: output, edits } = convert(input, { to, vocabulary });
        validateEdits(edits, input);
        expect(revertEdits(output, edits)).toBe(input);
      }),
      { numRuns: 150 },
    );
  });
});
