import type { Random } from '../random.ts';
import type { Wording } from './wordings.ts';

/**
 * A second set of injections, put together by a seeded generator from templates, names and wares of another hand: written before
 * that hand had seen a word list of the rules, and measured only when the rules stood. Brands, addresses and handles are
 * invented, the wording is mild. `{n}` is a name, `{w}` a ware, `{m}` another ware, `{d}` an address, `{h}` a handle, `{f}` a film
 * ware; the same letter is the same word throughout a wording.
 */
const templates: Readonly<Record<Wording['at'], readonly string[]>> = {
  title: [
    '{n}{w}(CN)官网|{n}{w}线上平台|{n}{w}最新登录',
    '{n}·{w}-全球领先的{w}品牌',
    '{n}{w}注册领奖金-{n}{w}app官方免费下载安装',
    '欢迎访问{n}{w}官方网站—{n}{w}手机端',
    '{n}{w}网投平台_信誉最好的{w}网站',
    '[{n}{w}]唯一指定入口-登录/注册/下载',
    '正规{w}平台排行榜,{n}{w}官网地址',
    '{f}在线看_{f}免费看_{n}影院',
    '{n}（中国）{w}有限公司-官方首页',
    '{d}-{n}{w}-安全稳定的线上{w}',
  ],
  suffix: ['_{n}{w}手机app', ' | {n}{w}官方首页', '-{n}{w}网投', '（{n}{w}中国）', '—{n}{f}在线看', '_{d}'],
  first: [
    '{n}{w}网址大全',
    '【{n}{w}注册即送】',
    '{n}{w}：',
    '正规{w}平台网站',
    '({n}{w}手机端)',
    '{n}{f}免费看',
  ],
  inside: [
    '{n}{w}客户端',
    '{n}{w}注册网址',
    '{n}{w}投注平台',
    '{n}{w}最新地址',
    '{n}{w}可靠吗',
    '{n}{w}官网app',
    '正规{w}网站排名',
    '{n}{f}在线看',
    '{d}{w}',
    '{d}',
  ],
  clause: [
    '{n}{w}({d})官方入口，',
    '想赢就来{n}{w}，',
    '{n}{w}充值返利，',
    '推荐大家玩{n}{w}，',
    '（来源：{n}{w}官网）',
    '加客服{h}领取奖金，',
    '详情登录{d}，',
    '飞机@{h}，',
    '{n}{w}代理招商，',
    '今晚{n}{w}开奖结果，',
  ],
  line: [
    '{n}{w} {n}{m} {n}{w}官网 {n}{m}下载',
    '{n}{w}怎么提现？{n}{w}可以信吗？{n}{w}客服在哪里？',
    '{n}平台提供{w}、{m}等上百种游戏，二十四小时提款无忧，新会员首充加赠。',
    '易记域名：{d} 备用：{d}',
    '同城交友，附近的人，{h}，上门，价格好谈',
    '{f}在线看 {f}全集 {f}手机看',
    '扫码下载{n}{w}，邀请好友拿佣金',
    '👉{n}{w}👈 {d} 🎁天天送红包',
    '↓↓↓ 点此进入{n}{w} ↓↓↓',
    '带单老师微信{h}，一对一计划，包赢',
  ],
  tail: ['{n}{w}手机版', '（{n}{w}平台提供）', '编辑：{n}{w}网', '更多{f}请看{d}'],
  foot: [
    '相关搜索：{n}{w}官网 {n}{w}下载 {m}平台',
    '热门标签：{f} {n}影院 免费{f}',
    '版权所有 {n}{w}官方网站',
    '友链：{n}{w}|{n}{m}|{m}技巧|{d}',
    '猜你喜欢：{n}{w}怎么下分 {n}{m}最新版',
    '上一篇：{n}{w}最新消息',
    '技术支持：{n}{w}',
    '关注公众号{n}{w}，每日送彩金',
  ],
};

/** Plants, birds and things of a household: none of them sounds lucky. */
const names =
  '渡鸦 橡果 砚台 竹影 麦浪 青瓷 风筝 木槿 山雀 雨燕 半夏 芦苇 棉田 陶笛 油灯 石桥 纸鸢 榛子 葵花 贝壳 灯塔 野菊'.split(
    ' ',
  );
const wares = '体育 电竞 棋牌 娱乐 彩票 真人 扑克 老虎机 百家乐 足球竞猜 快三 麻将 捕鱼 博彩'.split(' ');
const films = '成人影片 伦理片 激情视频 午夜电影 私房写真 福利直播'.split(' ');
const domainEnds = ['.com', '.cc', '.vip', '.net', '点com', '.top'];

/** Each template once, filled at random. */
export function secondHand(random: Random): Wording[] {
  return (Object.keys(templates) as Wording['at'][]).flatMap((at) =>
    templates[at].map((template) => ({ at, text: fill(template, random) })),
  );
}

function fill(template: string, random: Random): string {
  const [ware, another] = random.sample(wares, 2);
  const letters = (count: number) =>
    Array.from({ length: count }, () => String.fromCharCode(0x61 + random.below(26))).join('');
  const slots: Readonly<Record<string, string>> = {
    n: random.pick(names),
    w: ware!,
    m: another!,
    f: random.pick(films),
    d: `${letters(2 + random.below(3))}${100 + random.below(9900)}${random.pick(domainEnds)}`,
    h: `${letters(3)}${1000 + random.below(99_000)}`,
  };
  return template.replaceAll(/\{(\w)\}/gu, (_slot, letter: string) => slots[letter]!);
}
