/**
 * What the sign over an online shop is made of, in Chinese (Simplified; Traditional text is folded onto it). None of these
 * words says anything alone: a name, a trade and where to go, one after the other and without a verb, is what
 * `spam/shop-sign` looks for, whoever owns the shop.
 */
export const signWords = {
  /** Trades that hijacked pages advertise, as the second half of a name: 某某体育. What two of them make together in earnest is one word. */
  trade: `体育 娱乐 娱乐城 国际 电竞 竞技 竞猜 棋牌 彩票 彩券 运彩 真人 视讯 电玩 电子 捕鱼 游戏 运动 投注 博弈 博彩 赌场
    影院 影视 影音 影视网 剧场 直播 视频 视频网 短视频 传媒 小说网 漫画 体育博彩 体育彩票 福利彩票 电子游戏 电子竞技 视频直播 体育竞技 体育直播 游戏直播 体育中心 国际中心 国际线路`,
  /** Where the shop is. */
  place: `官网 官方 官方网站 官方网 官方网址 官方入口 官方平台 官方登录 官方下载 官方版 官方正版 官网版 官网入口 网址 网站 网页 网页版
    地址 域名 线路 入口 平台 全站 首页 大厅 导航 中心 app 客户端 手机版 移动版 电脑版 安卓版 安卓 苹果版 苹果 ios android 通用版
    最新版 最新版本 旧版 正版 完整版 手机 手机app 备用 永久 最新 在线 线上 网上`,
  /** What to do there. */
  deed: `登录 登陆 登入 注册 开户 下载 安装 代理 充值 提现 存款 投注 试玩 下注 购彩 开奖 点击进入 立即进入 在线观看 免费观看 在线播放
    免费 观看 播放 高清 无删减 未删减`,
  /** What makes it sound like a company: 某某体育(中国)有限公司. */
  company: `(中国) (集团) 有限公司 股份有限公司 集团`,
  /** What one gets for it. */
  bait: `体验金 彩金 礼金 首存 首储 首充 首冲 返水 优惠 注册送 注册就送 即送 送千 秒到账 出金 稳赚 计划群 跟计划 欢迎您 欢迎光临
    线路检测 防走失`,
} as const;

/** Publishers whose sites are spoken of in earnest. */
export const portals = `新浪 搜狐 腾讯 网易 凤凰 央视 人民 新华 百度 阿里 爱奇 优酷 抖音 快手 哔哩 微博 微信 虎扑 懂球 咪咕 芒果 乐视 国家 中国
  体彩 福彩 苹果 谷歌 微软 索尼 任天堂 完美 巨人 盛大`;

/** Sections of a portal, which its menu strings together with trades: 政治社会财经娱乐运动. */
export const sections = `财经 社会 政治 新闻 要闻 时政 军事 国防 科技 数码 汽车 房产 地产 健康 养生 生活 时尚 女性 旅游 教育 文化 历史 读书 星座 股票 基金 理财 国内 港澳
    台湾 两岸 大陆 地方 论坛 博客 专题 专栏 评论 图片 即时 焦点 头条 热点 美食 亲子 家居 综合 影剧 艺文 公益`;
