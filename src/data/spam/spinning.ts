/**
 * What Chinese article spinners ("伪原创") write for what people write: `ordinary>spun`. The spun form is a word
 * too, so one is no evidence; a text that uses many and the ordinary forms next to never was spun. Two
 * generations: thesaurus swaps (介绍→先容) and machine paraphrase that breaks words (行为→不道德).
 * Compiled by hand; kept are pairs whose ordinary form is at least 30 times as frequent as the spun one in
 * FewCLUE sentences and encyclopaedia paragraphs.
 */
export const spinPairs = `
  介绍>先容 通过>经由过程 可以>可以或许 可以>能够或许 技术>手艺 服务>办事 建设>扶植 学习>进修
  生活>糊口 保证>包管 结束>竣事 开始>起头 时候>时辰 国家>国度 设计>设想 专业>业余 需要>须要 知道>晓得
  喜欢>喜好 关系>干系 教育>教诲 重要>首要 主要>次要 非常>很是 但是>然则 如果>假如 如果>若是 增加>增添
  问题>题目 方法>要领 应该>该当 应该>理当 帮助>赞助 进行>停止 优势>上风 效果>成效 目前>今朝 方便>利便
  了解>领会 了解>相识 希望>但愿 研究>钻研 研究>研讨 能力>本领 人员>职员 根据>凭据 导致>招致 出现>泛起
  努力>起劲 一定>必定 虽然>固然 控制>节制 表现>默示 表示>默示 表示>透露表现 负责>卖力 美丽>俏丽
  操作>操纵 功能>功效 作用>感化 减少>削减 降低>低落 保护>庇护 保护>掩护 支持>撑持 材料>质料 适合>得当
  处理>处置 参加>到场 参与>到场 大家>各人 大家>年夜家 朋友>同伙 健康>安康 健康>康健 治疗>医治
  计划>筹划 明显>较着 明显>显着 丰富>富厚 丰富>丰硕 先进>进步前辈 满足>知足 满足>餍足 基础>根蒂根基
  基础>根底 地方>处所 创新>立异 关注>存眷 关注>注目 左右>摆布 最后>末了 首先>起首 其中>此中 原因>缘由
  原因>缘故原由 推动>鞭策 分析>剖析 分析>阐发 检查>查抄 尝试>测验考试 考虑>斟酌 考虑>思量 行为>不道德
  限制>容许 长期>长年 大约>约莫 效率>服从 成本>本钱 销售>贩卖 销售>发卖 消费者>花费者 生产>出产
  设施>举措措施 机器>呆板 历史>汗青 精神>肉体 思想>思惟 比较>比力 对比>比照 相关>相干 不能>不克不及
  能够>可以大概 全部>全数 全面>周全 简单>简略 困难>坚苦 快速>疾速 快速>敏捷 迅速>疾速 立即>当即
  过去>曩昔 过去>已往 以前>曩昔 明天>来日诰日
`;
