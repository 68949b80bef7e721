/**
 * How a text speaks of gambling from outside, in Chinese (Simplified; Traditional text is folded onto it). Compiled by hand.
 * Who advertises a house calls what it does a game or a service, and has no police in it.
 */
export const reports = {
  /** What those call the trade who are not in it, or reckon with its odds. */
  vices: `赌博 涉赌 网赌 参赌 赌资 赌徒 赌客 赌球 聚赌 禁赌 反赌 戒赌 赌瘾 赌债 博彩业 博彩公司 博彩企业 体育博彩 博彩行业 中奖概率 返奖率 购彩者`,
  /** Who speaks of it, and what comes of it. */
  sources: `警方 民警 网警 公安 刑警 派出所 报警 破获 查获 抓获 捣毁 取缔 涉案 涉嫌 嫌疑人 团伙 犯罪 违法 非法 诈骗 受害人 被骗 法院 法官 被告人 判处 有期徒刑 检察 律师 立案 案件
    监管 合法化 法案 牌照 股价 分析师 分析员 成瘾 心理 统计学 概率 随机事件 神经网络 训练 数据集 源代码`,
} as const;
