import type { Random } from '../../bench/trust/random.ts';
import { randomSign } from './signs.ts';

/**
 * What hijacked pages say, family by family, put together at random: what `spam/trade-talk` learns the trade's pairs of
 * characters from. A family can be left out, to see what is found of a way of talking that was never heard. Names of the trade
 * are the ones it uses everywhere; sentences are our own, and none is taken from the wordings of `bench/trust/natural`.
 */
export const families = {
  sign: randomSign,
  renamed,
  pitch,
  tips,
  question,
  contact,
  films,
  dates,
  lottery,
  about,
  searches,
  methods,
  broadcasts,
  halls,
  lone,
} as const satisfies Record<string, (random: Random) => string>;

export type Family = keyof typeof families;

const split = (list: string): string[] => list.trim().split(/\s+/u);

const places = split('澳门 英国 中国 亚洲 澳洲 菲律宾 拉斯维加斯 香港 缅甸 柬埔寨 欧洲 皇家 国际 新 大');
export const houses = split(`
  葡京 新葡京 新莆京 金沙 威尼斯人 永利 银河 太阳城 皇冠 美高梅 新濠 伦敦人 巴黎人 星际 威廉希尔 立博 伟德 韦德 必威 明升 万博 亚博 乐鱼 开云
  华体会 爱游戏 米兰 九游 博鱼 雷火 泛亚 半岛 江南 星空 天博 贝博 金年会 今年会 必一 开元 凯发 尊龙 龙八 申博 博天堂 沙巴 云顶 百家 千亿 大发 彩神
  博乐 鼎盛 宝马会 通博 优博 盈佳 万豪 利澳 杏彩 恒达 沐鸣 摩登 蓝冠 天辰 傲世 高德 富联`);
const latin = split(
  'bet bet365 beat365 w88 188bet bwin manbetx betway victor williamhill pg ag bb ob hth kok ng im cq jdb mg365 yabo leyu vip',
);
export const trades = split(`
  体育 体育 娱乐 娱乐 娱乐城 娱乐场 赌场 国际 电竞 棋牌 彩票 真人 电子 视讯 游戏 游戏大厅 博彩 竞彩 电玩 电玩城 捕鱼 百家乐 老虎机 麻将 斗地主 牛牛
  炸金花 德州扑克 轮盘 龙虎 六合彩 时时彩 快三 体育投注 足球投注 真人荷官`);
const where = split(`
  官网 官方网站 官网入口 官方入口 官网版 中文官方网站 中文版 亚洲版 国际版 网址 网站 平台 官方平台 入口 登录入口 登录 app 手机版 客户端 网页版 首页
  大厅 下载 app下载 注册 开户 最新网址 备用网址 会员登录 在线登录 线上平台 线上娱乐 网上娱乐 正规网站 游戏网站 官方版下载 最新版`);
const digits = split('365 888 88 77 99 66 777 666 999 1949 1946 2288 3777 8868 9570 37000 0066 55 58 518');

/** A place, a brand, a number and what it is: what a whole school is renamed to. */
export function renamed(random: Random): string {
  const maybe = (chance: number, list: readonly string[]) =>
    random.next() < chance ? random.pick(list) : '';
  const front = maybe(0.35, places) + maybe(0.15, digits);
  const house = random.next() < 0.25 ? random.pick(latin) : random.pick(houses);
  const back = maybe(0.6, trades) + maybe(0.25, latin) + maybe(0.4, digits) + maybe(0.7, where);
  return front + house + (back === '' ? random.pick(trades) + random.pick(where) : back);
}

const clauses = split(`
  注册就送{n}元彩金 新用户注册送{n} 首充{n}送{n} 首存百分百赠送 天天返水不封顶 提款秒到账 存取款秒到 大额无忧 信誉保证 出款快 信誉第一 二十四小时在线客服
  二十四小时客服为您服务 真人美女荷官在线发牌 高清直播 高赔率 赔率最高 海量游戏任您选择 玩法多样 稳定盈利 稳赚不赔 日赚{n}元 轻松月入过万 躺着赚钱
  充值优惠多多 每日签到领红包 抢红包送彩金 老虎机爆大奖 百万大奖等你拿 邀请好友得返利 代理高返佣 诚招代理 日结佣金 无需实名 免费试玩 手机电脑同步
  支持微信支付宝充值 线路稳定永不卡顿 永不失联 十年老品牌 亚洲第一品牌 行业领先的线上博彩平台 最受玩家欢迎的真人娱乐平台 拥有正规牌照 大平台有保障
  资金安全有保障 百家乐轮盘骰宝应有尽有 体育真人棋牌彩票电子一站式体验 带你赢钱 跟着导师赚钱 包赢计划 精准计划 一对一带单 回血上岸`);
const bids = split(`
  点击注册 立即注册 马上注册 点击下载 立即下载 点击进入官网 扫码下载 登录即可领取 快来体验 马上加入 欢迎加入 现在注册 点此领取 欢迎前来 扫码进群 联系客服领取
  复制网址到浏览器打开 搜索下载 认准官方网址 长按识别二维码注册`);

/** A sentence that sells a place to play, with its commas. */
function pitch(random: Random): string {
  const fill = () =>
    random
      .pick(clauses)
      .replaceAll('{n}', () =>
        random.pick(['18', '28', '38', '58', '88', '100', '188', '888', '1000', '一千']),
      );
  const parts = Array.from({ length: 2 + random.below(3) }, fill);
  const head = random.next() < 0.5 ? [renamed(random)] : [];
  const tail = random.next() < 0.5 ? [random.pick(bids)] : [];
  return [...head, ...parts, ...tail].join(random.pick(['，', ',', '！', ' ']));
}

const guides = split(`
  {t}技巧 {t}必胜法 {t}规律 {t}破解 {t}怎么玩 {t}玩法介绍 {t}攻略 {t}赢钱技巧 {t}投注技巧 {t}下注方法 {t}计划软件 {t}稳赢打法 {t}网站排名 {t}平台排行   十大{t}网站 {t}平台哪个好 正规{t}平台 正规{t}网站 信誉{t}平台 {t}信誉平台推荐 {t}官方平台 网上{t} 线上{t} 在线{t} 手机{t} {t}开户 {t}代理 {t}注册送钱 {t}赔率
  真钱{t} 现金{t} {t}源码 {t}辅助 {t}外挂 {t}直播 {t}试玩 {t}送彩金 {t}公司 {t}网 {t}大全 {t}交流群 {t}论坛 {t}导航 {t}比分 最好的{t}平台 靠谱的{t}网站`);

/** Search phrases about how to win. */
function tips(random: Random): string {
  const one = () => random.pick(guides).replaceAll('{t}', () => random.pick(trades));
  return Array.from({ length: 1 + random.below(4) }, one).join(random.pick([' ', '、', ',', '_', '|', '，']));
}

const asks = split(`
  怎么注册 怎么登录 怎么下载 怎么提现 怎么开户 官网是多少 网址是多少 最新网址是什么 靠谱吗 是真的吗 正规吗 合法吗 安全吗 提现要多久 打不开怎么办 登不上去 被黑了怎么办
  不给出款怎么办 客服联系方式 客服电话多少 是不是骗局 黑不黑 在哪下载 苹果版怎么安装 好玩吗 能赢钱吗 怎么代理`);

/** What people are thought to ask a search engine. */
function question(random: Random): string {
  const name = renamed(random);
  const one = () => name + random.pick(asks);
  return Array.from({ length: 1 + random.below(3) }, one).join(random.pick(['？', '?', ' ', '_', '\n']));
}

const accounts = split(
  'QQ qq 扣扣 企鹅 微信 VX vx 薇信 威信 电报 Telegram TG 飞机 WeChat 蝙蝠 纸飞机 Skype 客服微信 客服QQ 开户微信 代理QQ 招商QQ 主管QQ',
);
const offers = split(`
  代理开户 上分下分 招商代理 带你赚钱 领取彩金 开户咨询 稳赚计划 免费领计划 内部消息 茶楼安排 上门服务 外围预约 同城约会 资源自取 全套视频 代开发票 办理证件
  刻章办证 学历提升 贷款秒批 黑户可贷 信用卡提额 刷单兼职 日结兼职 迷药 催情药 货到付款 高仿手表 刷粉刷赞 快排收录`);

/** Whom to write to, and what for. */
function contact(random: Random): string {
  const number =
    random.next() < 0.6
      ? String(10000 + random.below(9)) + String(10000 + random.below(89999))
      : `${String.fromCharCode(97 + random.below(26))}${String.fromCharCode(97 + random.below(26))}${random.pick(digits)}${random.below(90) + 10}`;
  const account = random.pick(accounts);
  const call = random.pick(['加', '添加', '联系', '咨询', '+', '请加', '']);
  const mark = random.pick([':', '：', '', ' ', '号']);
  const offer = random.pick(offers);
  return random.next() < 0.5
    ? `${offer}${random.pick(['，', ' ', ''])}${call}${account}${mark}${number}`
    : `${call}${account}${mark}${number}${random.pick(['，', ' ', ''])}${offer}`;
}

const scenes = split(`
  国产 亚洲 欧美 日韩 日本 韩国 国内 台湾 中文字幕 无码 高清无码 有码 自拍 偷拍 人妻 少妇 熟女 美女 学生妹 萝莉 丝袜 制服 主播 网红 明星 熟妇 人人 天天 夜夜 日日 久久
  青青 狠狠 色 黄色 成人 激情 三级 伦理 情色 大尺度 福利 深夜 午夜 老司机 禁漫 里番 番号 乱码 麻豆 草莓 蜜桃 香蕉 樱桃 丝瓜 茄子 榴莲 秋葵 小蓝 快狐 蜜芽 芭乐 向日葵`);
const things = split(`
  视频 视频在线 视频免费看 在线观看 免费观看 在线播放 影院 电影 片 av 小说 漫画 动漫 直播 直播app 图片 网站 一区 二区 三区 专区 精品 合集 资源 全集 大全 导航 传媒 社区 论坛
  视频app下载 app免费下载 高清完整版 无删减版 手机看片 在线不卡 大片 色图 成人网 视频污 永久入口 破解版 ios`);

/** Strings of what films are looked for by. */
function films(random: Random): string {
  const one = () =>
    random.pick(scenes) +
    (random.next() < 0.6 ? random.pick(scenes) : '') +
    random.pick(things) +
    (random.next() < 0.4 ? random.pick(things) : '');
  return Array.from({ length: 1 + random.below(5) }, one).join(
    random.pick(['_', ' ', '|', ',', '，', '-', '、']),
  );
}

const cities = split('北京 上海 广州 深圳 杭州 成都 武汉 南京 西安 重庆 苏州 长沙 郑州 青岛 本地 同城 附近');
const meets = split(`
  约炮 上门服务 外围女 外围模特 高端外围 学生妹上门 美女上门 桑拿会所 水磨会所 茶楼 品茶 新茶嫩茶 全套按摩 特殊服务 一夜情 约会交友 寂寞少妇 商务模特 私人会所 裸聊 裸聊直播
  激情聊天室 成人交友 附近约 全国空降 qm论坛 包夜 小姐电话 微信约会 男士spa 包养`);

function dates(random: Random): string {
  const one = () =>
    random.pick(cities) +
    random.pick(meets) +
    (random.next() < 0.3
      ? random.pick(['联系方式', '电话', '价格', '平台', '微信', '推荐', '预约', 'app'])
      : '');
  return Array.from({ length: 1 + random.below(3) }, one).join(random.pick([' ', '，', '、', '|', '_', '-']));
}

const draws = split(`
  一肖一码 一肖中特 三肖六码 平特一肖 特码资料 必中特码 四肖八码 今晚开奖结果 开奖结果查询 开奖记录 开奖直播 资料大全 正版资料 免费资料大全 内部资料 精准资料 管家婆一码中特 挂牌正版彩图
  心水论坛 天线宝宝资料 跑狗图 白小姐 曾道人 彩图库 生肖表 波色表 投注网站 计划群 走势图 预测 杀号 定位胆 后三组六 冷热号 全天计划 人工计划 计划网页版 大小单双 两面盘 开奖网 app下载
  网上投注 玩法 官方开奖`);
export const lotteries = split(
  '香港 澳门 新澳 新澳门 老澳 六合 六合彩 港彩 七星彩 双色球 福彩3D 排列三 大乐透 时时彩 重庆时时彩 分分彩 快三 北京赛车 pk10 幸运飞艇 极速赛车 幸运28 加拿大28 11选5 飞艇',
);

function lottery(random: Random): string {
  const year = () => (random.next() < 0.3 ? `${2019 + random.below(7)}年` : '');
  const one = () => year() + random.pick(lotteries) + random.pick(draws);
  return Array.from({ length: 1 + random.below(4) }, one).join(random.pick([' ', '，', '、', '|', ',', '_']));
}

const nameParts = [
  ...'金银宝鼎盛龙虎凤星月日云天海江河玉珠红蓝青华荣贵富皇冠尊圣乐福吉祥安泰顺发旺通达亿万千百大新永久飞妙爱亚美博彩赢',
];
/** A name that is one of many, in characters or letters and figures. */
function anyName(random: Random): string {
  const roll = random.next();
  if (roll < 0.5) return random.pick(nameParts) + random.pick(nameParts);
  if (roll < 0.8) return random.pick(houses);
  return random.next() < 0.5 ? random.pick(latin) : random.pick(digits) + random.pick(['cc', 'vip', '']);
}

const games = split(`
  捕鱼 棋牌 彩票 电竞 牌九 麻将 牛牛 炸金花 斗地主 德州扑克 老虎机 电玩城 真人视讯 体育 足球 时时彩 百人牛牛 二八杠 推筒子 龙虎斗 水果机 打鱼 竞猜 买球 购彩 电子游艺`);
const lookedUp = split(`
  老版本安装包 历史版本大全 更新公告 新版本说明 现在叫什么名字 换了什么新名字 苹果怎么装 安卓安装包 正版安装 正规吗 会员账号注册 账号登入 网页端登录 官方正版入口 国际站入口 亚洲官方入口
  手机在线登录 电脑版登录 游戏介绍 玩法说明 客户端安装 官方授权版 旧版官网 新版官网 真钱版 现金版 高爆率版 可提现版 送金版 排名前十 排行榜单 哪家信誉好 官网平台登录口 APP登录口
  vip通道 导航站 收藏网址 最新线路 综合平台 全站登录 中国官方网站 (中国)官方APP 手机客户端入口 v{n}版`);

/** What a search engine offers to complete the name of a house with. */
function searches(random: Random): string {
  const one = () =>
    anyName(random) +
    (random.next() < 0.8 ? random.pick(games) : '') +
    random.pick(lookedUp).replaceAll('{n}', () => `${1 + random.below(9)}.${random.below(9)}`);
  return Array.from({ length: 1 + random.below(3) }, one).join(
    random.pick(['_', ' ', '\n', '|', ',', '，', '-']),
  );
}

const tricks = split(`
  倍投不输 打水稳赚 对冲套利 两边对打 刷流水赚钱 追号必中 看路稳赢 庄闲打法 下注诀窍 控制爆率 破解放水规律 回血办法 跟单计划表 滚球分析 串关推荐 让球推荐 精准杀号 包中计划 代打上分 内部带单
  上分下分 微信上下分 {n}元起充 {n}元起提 满{n}可提现 可兑现金 秒提现到账 打牌赢现金 赢现金提到微信 注册领{n} 新人领{n}彩金 免费领试玩金 首充翻倍 日返水 周返点 流水返现 佣金日结 推广赚佣金 招收代理 免押金开户`);

/** How to win, or to be paid for playing. */
function methods(random: Random): string {
  const one = () =>
    (random.next() < 0.8 ? random.pick(games) : '') +
    random.pick(tricks).replaceAll('{n}', () => random.pick(digits));
  return Array.from({ length: 1 + random.below(3) }, one).join(
    random.pick([' ', '，', '、', '_', '！', ',']),
  );
}

const leagues = split(
  '英超 西甲 意甲 德甲 法甲 欧冠 中超 世界杯 欧洲杯 NBA CBA 足球 篮球 网球 电竞 LOL 体育',
);
const shows = split(`
  直播吧 在线直播 高清直播 免费直播 比分直播 即时比分 滚球盘口 赛事押注 赛果竞猜 竞彩推荐 胜平负预测 外围投注 亚盘分析 买球软件 投注网站 押注平台 赔率网 无插件直播`);

/** Matches to watch, and to bet on. */
function broadcasts(random: Random): string {
  const one = () => random.pick(leagues) + random.pick(shows);
  const site =
    random.next() < 0.4 ? [anyName(random) + random.pick(['体育', '直播', '体育网', '比分网'])] : [];
  return [...site, ...Array.from({ length: 2 + random.below(4) }, one)].join(
    random.pick(['_', '_', ' ', ',', '|', '-']),
  );
}

const rooms = split(`
  购彩大厅 彩票大厅 游戏大厅 会员中心 投注大厅 棋牌大厅 手机购彩 网上购彩 用户注册 用户登录 会员登录 登录首页 官网首页 安全购彩 诚信娱乐 欢迎您 欢迎光临 亚洲首选 信誉第一 专业购彩平台
  全球顶尖竞技平台 知名老品牌 值得信赖 安全稳定 最优线路 授权网站 唯一官网 在线投注 网页登录 极速登录`);

/** The door of a house, as its title has it. */
function halls(random: Random): string {
  const name = anyName(random) + random.pick(games);
  const parts = random.sample(rooms, 1 + random.below(3));
  return [name, ...parts].join(random.pick(['_', ' - ', '-', '——', ' | ', '·', ' ']));
}

const praises = split(`
  是一家专业的线上娱乐平台 是国内领先的博彩平台 致力于为玩家提供最优质的游戏体验 成立多年来深受广大玩家喜爱 拥有数百款热门游戏 提供真人体育电子棋牌彩票等多种玩法
  汇集了全球顶级游戏厂商 拥有合法博彩牌照 采用先进的加密技术 为您打造公平公正的博彩环境 全天候客服在线为您服务 存取款快速到账 每天都有丰厚的优惠活动 是您娱乐的首选平台
  带给您身临其境的赌场体验 涵盖全球各大体育赛事 每月举办上万场滚球赛事 随时随地畅玩 支持多种充值方式 是广大彩民的首选 高清画质无广告 海量影片每日更新 免费观看无需会员
  提供最新最全的成人影片 收录各类情色小说 美女主播在线互动 让您大饱眼福 支持手机在线播放`);

/** What a site says of itself. */
function about(random: Random): string {
  return renamed(random) + random.sample(praises, 2 + random.below(3)).join('，');
}

/** No more than a name or a word. Only in the middle of a word is it plain that it was put there. */
export function lone(random: Random): string {
  const roll = random.next();
  if (roll < 0.3) return random.pick(trades);
  if (roll < 0.6) return random.pick(houses);
  if (roll < 0.8) return random.pick(houses) + random.pick(trades);
  return random.pick(scenes) + random.pick(things);
}
