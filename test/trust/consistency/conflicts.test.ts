import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../../src/trust/consistency/index.ts';
import { viewOf } from '../../spam/view.ts';

const found = (text: string) => findConflicts(viewOf(text)).map(({ rule }) => rule);

/** Both kinds that the seeds hold, in our own words: real contradictions, and what only looks like one. */
describe('findConflicts', () => {
  it.each([
    ['value', '晴川科技2024年营业收入超过7.2亿元。\n另据介绍，晴川科技已经盈利，2024年营收18.5亿元。'],
    ['value', '晴川科技仍在亏损，2024年净亏损约15.1亿元。\n晴川科技2024年净利润1.19亿元。'],
    ['value', '晴川科技2024年主營業務收入為7.2億元。\n2024年,晴川科技營收達到18.5億元。'],
    [
      'value',
      'Northwind Systems posted revenue of $40 million in 2022. In 2022, Northwind Systems had revenue of $71 million.',
    ],
    ['value', '晴川科技成立于2018年3月。\n2016年，晴川科技在上海成立。'],
    ['arithmetic', '产量从20万吨增长到30万吨，增长了85%。'],
    ['arithmetic', 'Output rose from 20 tonnes to 30 tonnes, an increase of 85%.'],
    ['arithmetic', '他从1990年到2004年在厂里工作，前后长达25年。'],
    ['name', '晴川科技昨天开会。记者参观了晴川科技。晴川科技的客户很多。针对这个问题，川科技给出了办法。'],
  ])('consistency/%s: %s', (rule, text) => {
    expect(found(text)).toEqual([`consistency/${rule}`]);
  });

  it.each([
    ['another period', '晴川科技2023年营业收入3.1亿元。\n晴川科技2024年营业收入7.2亿元。'],
    ['part of a year', '晴川科技2025年1-9月营业收入5.4亿元。\n晴川科技2025年营业收入8.1亿元。'],
    ['another company', '晴川科技2024年营业收入7.2亿元。\n远山股份2024年营业收入18.5亿元。'],
    ['another scope', '晴川科技2024年营业收入7.2亿元。\n晴川科技2024年海外营业收入1.5亿元。'],
    [
      'another source',
      '据甲机构统计，晴川科技2024年营业收入7.2亿元。\n据乙机构统计，晴川科技2024年营业收入9.5亿元。',
    ],
    ['a forecast', '晴川科技2024年营业收入7.2亿元。\n晴川科技原先预计2024年营业收入12亿元。'],
    [
      'a phrase that ends as names do',
      '研究比较了城里人的社会资本和农村人的社会资本。富人的社会资本更多，新来的人的社会资本更少。职工拥有的社会资本起了作用。',
    ],
    [
      'words of two scripts side by side',
      '文章先讲Flux与Redux的来历。Flux与Redux都管状态，Flux与Redux的写法不同。许多人觉得Flux也Redux一样好用。',
    ],
    [
      'an accent that grammar asks for',
      'Cuando llueve, el río crece. Cuando nieva, la presa cierra. Cuando hay viento, nadie cruza. ¿Cuándo abre el puente?',
    ],
    ['rounding', '晴川科技2024年营业收入7.2亿元。\n2024年，晴川科技营收约7.3亿元。'],
    ['a bound', '晴川科技2024年营业收入超7亿元。\n2024年，晴川科技营收7.43亿元。'],
    ['a stake of different holders', '甲方及其一致行动人合计持有晴川科技20.258%的股份。\n甲方持股约20.49%。'],
    ['a year and a month of it', '晴川科技成立于2018年。\n2018年3月，晴川科技在上海成立。'],
    ['compound growth', '从2022年的约0.9亿元增长到2024年的7.2亿元，两年复合增长率达到183%。'],
    ['a career', '2000年，他加入甲公司，一干就是17年。2017年，他离开甲公司，加入乙公司。2022年3月离职。'],
    ['months against a date', '这家成立仅16个月的公司去年5月31日成立，已经融资两轮。'],
    ['a range', 'The price ranged from $20 to $30, and most paid $25.'],
  ])('not %s', (_label, text) => {
    expect(found(text)).toEqual([]);
  });
});
