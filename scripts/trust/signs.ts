import type { Random } from '../../bench/trust/random.ts';

/** What names of shops are made of: lucky, precious, mighty and heavenly things. Combined at random. */
const nameParts = [
  ...'金银宝鼎盛龙虎凤鹰狮鹿鲸星月日云天海山河江湖林泉石玉珠翠紫红蓝青白黑华荣贵富豪皇帝王冠尊圣神仙乐欢喜福禄寿吉祥瑞安康泰和平顺发财旺通达利亿万千百九八六三大新永恒久长飞腾跃奇妙爱开必亚欧美百步传',
];
const trades = [
  ...[
    '体育',
    '体育',
    '体育',
    '娱乐',
    '娱乐',
    '娱乐',
    '娱乐城',
    '国际',
    '电竞',
    '竞技',
    '棋牌',
    '彩票',
    '真人',
    '电玩',
    '博彩',
    '游戏',
    '视讯',
  ],
  ...['电子', '捕鱼', '运动', '竞猜', '投注', '影院', '影视', '直播', '视频', '短视频', '传媒', '漫画'],
];
const places = [
  ...[
    '官网',
    '官网',
    '官网',
    '官方网站',
    '官方网站',
    '网址',
    '网站',
    '入口',
    'app',
    'APP',
    '平台',
    '平台',
    '首页',
    '大厅',
    '客户端',
    '手机版',
  ],
  ...[
    '网页版',
    '安卓版',
    '苹果版',
    '最新版',
    'ios',
    '官方',
    '最新',
    '地址',
    '线路',
    '官方平台',
    '官网入口',
    '最新版本',
    '全站',
    '在线',
    '官网版',
    '手机',
  ],
];
const deeds = [
  '登录',
  '登录',
  '注册',
  '注册',
  '下载',
  '下载',
  '开户',
  '登陆',
  '安装',
  '代理',
  '投注',
  '充值',
  '提现',
  '试玩',
];
const watching = ['在线观看', '免费观看', '在线播放', '高清', '免费', '完整版', '手机在线播放'];
const baits = ['送体验金', '注册送', '首存即送', '彩金', '优惠', '欢迎您', '秒到账', '返水'];
const joints = ['_', '-', '|', ' ', ',', '，', '、', ' - ', '/'];
const frames = [
  '点击进入',
  '欢迎来到',
  '请访问',
  '更多尽在',
  '本文由',
  '来源：',
  '友情链接：',
  '标签：',
  '备用网址：',
  '【',
  '（',
];

/**
 * One sign, put together at random: what the weights of `spam/shop-sign` are fitted on. No name, and no order of words, is
 * taken from the wordings that the rule is measured with (`bench/trust/natural`).
 */
export function randomSign(random: Random): string {
  const latin = random.next() < 0.15;
  const name = latin
    ? lettered(random)
    : Array.from({ length: random.next() < 0.85 ? 2 : 3 }, () => random.pick(nameParts)).join('');
  const trade = random.pick(trades);
  const stem = latin && random.next() < 0.5 ? name : name + trade;
  const lead = () => {
    const watch = /影|播|视频|传媒|漫画/u.test(trade) && random.next() < 0.7;
    if (watch) return random.pick(watching) + (random.next() < 0.4 ? random.pick(watching) : '');
    const roll = random.next();
    if (roll < 0.4) return random.pick(places);
    if (roll < 0.55) return random.pick(places) + random.pick(deeds);
    if (roll < 0.7) return random.pick(deeds);
    if (roll < 0.85)
      return random.pick(places) + random.pick(places) + (random.next() < 0.4 ? random.pick(deeds) : '');
    return random.pick(baits);
  };
  const joint = random.pick(joints);
  const roll = random.next();
  if (roll < 0.4) return stem + lead();
  if (roll < 0.5) return random.pick(frames) + stem + lead();
  if (roll < 0.6)
    return `${stem}${random.pick(['(中国)', '·(中国)', '(集团)', `(${lettered(random)})`])}${random.pick(['官方网站', '有限公司官网', '官网', '官方入口'])}${random.next() < 0.5 ? joint + lead() : ''}`;
  if (roll < 0.85) return Array.from({ length: 2 + random.below(4) }, () => stem + lead()).join(joint);
  return Array.from(
    { length: 3 + random.below(5) },
    () => random.pick(nameParts) + random.pick(nameParts) + random.pick(trades),
  ).join(random.pick([' ', '、', '|', ',', ' ']));
}

/** One sign that does not say what it deals in: a name, and where to go or what to do, once or over again. */
export function randomNamedSign(random: Random): string {
  const size = random.pick([2, 2, 2, 2, 3, 4]);
  const name = Array.from({ length: size }, () => random.pick(nameParts)).join('');
  const one = () =>
    name +
    random.pick(random.next() < 0.7 ? places : deeds) +
    (random.next() < 0.3 ? random.pick(deeds) : '');
  const times = random.next() < 0.6 ? 1 : 2 + random.below(2);
  return Array.from({ length: times }, one).join(random.pick(joints));
}

function lettered(random: Random): string {
  const letters = Array.from({ length: 1 + random.below(3) }, () =>
    String.fromCharCode(0x61 + random.below(26)),
  ).join('');
  return random.next() < 0.3
    ? letters.toUpperCase()
    : letters + String(random.pick([6, 8, 58, 66, 77, 88, 99, 188, 365, 518, 777, 888]));
}
