/**
 * How letters praise a stock to strangers, for those who hold it, and what they say to be safe from the law. Each word is at home in
 * reports on markets too; it is several different ones that tell. Compiled by hand. A comma parts terms of spaced scripts; a trailing
 * `*` lets letters follow.
 */
export const shares: readonly string[] = [
  `otc, otcbb, otc bb, pink sheet*, ticker*, stock symbol, trading symbol, symbol, current price, shares outstanding, outstanding shares, price target, target price, short term target,
    stock alert, stock pick*, penny stock*, stock profile, stock to watch, hot stock*, small cap*, micro cap*, smallcap*, microcap*, undervalued, investor alert, trading alert,
    market alert, radar, momentum, watch list, forward looking, forward - looking, forward-looking, strong buy, breaking news, soar*, explod*, explosive, rally, skyrocket*, market leader, breakout,
    triple digit, day target, float, investor relations, not a recommendation, investment advice, past performance`,
  `荐股 牛股 黑马股 涨停板 翻倍股 内幕消息 稳赚 跟单 老师带 炒股群 股票群 诊股`,
  `saham pilihan, sinyal trading, copy trading`,
  `爆上げ銘柄 急騰銘柄 推奨銘柄`,
  `급등주 추천주 종목추천 리딩방 무료종목 세력주`,
  `сигналы на акции, памп, торговые сигналы`,
  `sinais de trading, señales de trading, acciones recomendadas`,
  `hisse önerisi, hisse sinyal*`,
  `cổ phiếu tiềm năng, tín hiệu giao dịch, phím hàng`,
  `หุ้นเด็ด สัญญาณเทรด`,
];
