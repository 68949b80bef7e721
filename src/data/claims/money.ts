import type { Quantity } from './quantity.ts';

const currencies = ['money', 'usd', 'eur', 'gbp', 'hkd', 'jpy', 'twd'];
const shares = ['%'];

/** Money, and shares of it: what companies report. */
export const money: readonly Quantity[] = [
  {
    key: 'revenue',
    in: currencies,
    words: [
      '营业总收入',
      '主营业务收入',
      '营业收入',
      '总营收',
      '营收',
      '总收入',
      '收入',
      '销售额',
      '营业额',
      'total revenue',
      'revenues',
      'revenue',
      'turnover',
      'sales',
    ],
  },
  {
    key: 'profit',
    in: currencies,
    words: ['归母净利润', '净利润', '净利', '净盈利', 'net profit', 'net income', 'net earnings'],
  },
  { key: 'profit', in: currencies, sign: -1, words: ['净亏损', '净亏', 'net loss'] },
  { key: 'gross profit', in: currencies, words: ['毛利润', '毛利', 'gross profit'] },
  {
    key: 'valuation',
    in: currencies,
    words: ['估值', '市值', 'valuation', 'valued at', 'market capitalization', 'market cap'],
  },
  { key: 'funding', in: currencies, words: ['融资金额', '融资额', '融资总额', '募集资金', '募资', 'raised'] },
  { key: 'capital', in: currencies, fixed: true, words: ['注册资本', '注册资金', 'registered capital'] },
  {
    key: 'budget',
    in: currencies,
    fixed: true,
    words: ['总投资', '投资总额', '造价', '预算', '总成本', 'budget', 'total cost', 'total investment'],
  },
  { key: 'share', in: shares, words: ['市场份额', '市占率', '市场占有率', 'market share'] },
  { key: 'stake', in: shares, words: ['持股比例', '持股', '占股', '股份比例', 'stake'] },
  { key: 'margin', in: shares, words: ['毛利率', '净利率', '利润率', 'gross margin', 'margin'] },
  {
    key: 'price',
    in: currencies,
    words: ['售价', '定价', '票价', '单价', '价格', 'priced at', 'ticket price'],
  },
];
