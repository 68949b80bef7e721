import type { Random } from '../../bench/trust/random.ts';
import { houses, lotteries, trades } from './trade-phrases.ts';

/** Honest sentences about the trade, in our own wording: `{t}` is what it deals in, `{h}` a house, `{l}` a lottery. */
const sentences = `
  法院查明，被告人通过{t}网站吸收赌资，非法获利三百余万元。
  他沉迷网上{t}，两年间输光了积蓄，还欠下几十万元外债。
  民警介绍，这类{t}平台的后台可以随意更改赔率，玩家十赌九输。
  检方指控该团伙以{t}、{t}等名义招揽会员，注册账户超过一万个。
  {h}的股价昨天收市时下跌百分之三，分析员把目标价调低。
  他曾在{h}担任公关经理，后来转到珠海开餐馆。
  {h}当年由何家投资兴建，是城里最早的{t}酒店之一。
  报告说，{h}去年的贵宾厅收入下降了四成，中场业务则有增长。
  {l}的头奖彩金累积到一千二百万元，吸引不少市民排队。
  当局重申，除了{l}之外，任何{t}活动都属违法。
  {l}每周开奖三次，收益拨作慈善用途。
  警方提醒市民不要点击{t}广告，也不要向陌生账户充值。
  记者下载了一款{t}软件，发现登录之后要先充值才能提现。
  该案涉及的{t}网站服务器设在境外，首页用多种文字写成。
  研究人员比较了{t}和{t}的成瘾程度，认为二者并无明显差别。
  {t}产业在疫情之后复苏缓慢，从业人员减少了两成。
  教育部门要求学校加强管理，防止学生接触{t}直播和色情网站。
  有网民质疑，这档节目的赞助商其实是一家{t}公司。
  电影讲述一名{t}高手金盆洗手的故事，票房并不理想。
  {h}与多家球队签有赞助合约，球衣上印着它的名字。
  立法会讨论了{t}牌照的续期问题，议员对税率意见不一。
  从前乡下的{t}只在农闲时开局，输赢不过几斤米。
  所谓内部消息、必中号码都是骗局，{l}的结果无法预测。
  涉案网站设有{t}、{t}、{t}和{t}等栏目，会员遍布十余个省份。
  展馆介绍了{t}、{t}以及{t}的起源与玩法。
  {h}在其官方网页发布公告，否认曾与该公司洽谈。
  报名者须先在官方网站注册账户，登录后下载表格，再到柜台办理。
  有关详情可浏览该台网站或手机版，也可致电客服查询。
  他翻看论坛上的游戏平台推荐，最后下载了一个免费版本。
  大会官方网页因访问人数太多，昨晚一度无法登录。
  软件的最新版本支持视频直播，安卓与苹果手机均可免费下载。
  他开发的{t}程序在比赛中击败了人类冠军。
  项目用神经网络分析{l}的历史开奖数据，作者说结果纯属随机，不能用来投注。
  本数据集收录{l}历年开奖号码，供统计学课程练习使用。
  {l}由国家发行，销售收入用于体育和福利事业，未成年人不得购买。
  球队在{t}中心备战联赛，主教练说首发名单尚未确定。
  直播平台购得联赛转播权，球迷可在手机上观看全部比赛。
  这款{t}游戏由学生开发，没有充值，也不能兑换任何奖品。
  维基条目列出了{t}的规则、术语和历届冠军。
  今年的消费电子展在拉斯维加斯开幕，三千多家厂商带来了新产品。
  拉斯维加斯位于内华达州的沙漠里，夏天的气温常常超过四十度。
  她从拉斯维加斯搭机到旧金山，再转车去看望在那里念书的女儿。
  拉斯维加斯大道上新开的球形剧场可以坐一万八千人。
  拉斯维加斯的威尼斯人酒店里有一条人工运河，游客可以乘船。
  职业拳击赛在拉斯维加斯举行，卫冕冠军第七回合击倒对手。`
  .trim()
  .split(/\n\s*/u);

/** What honest sites ask of their readers, hung up as advertisements are. */
const calls = `
  下载手机客户端，随时随地看新闻 扫描二维码下载APP 关注微信公众号，免费领取学习资料 立即注册成为会员 注册会员即可免费下载全文 新用户首单立减二十元
  下载客户端领取优惠券 登录后查看更多精彩内容 点击进入专题 打开APP阅读全文，首次登录送会员 客服热线全天在线 免费注册，十分钟开通网店 点击下载最新版本
  会员充值八五折，多充多送 加微信进群，领取试听课程 在线咨询客服 免费试玩最新网游，登录就送礼包 官方旗舰店正品保证，七天包退 直播预约，扫码观看
  网上报名入口 在线观看回放 观看高清视频请下载客户端 手机版 | 电脑版 | 客户端 购票请登录官方网站或手机APP 立即领取 马上体验 更多优惠尽在官网`
  .trim()
  .split(/\n\s*|(?<!\|) (?!\|)/u);

/** An honest paragraph: all of it about the trade, one sentence of it among sentences on something else, or none and a call below. */
export function tradeNews(host: string, random: Random): string {
  if (random.next() < 0.3)
    return `${host}\n${random.sample(calls, 1 + random.below(3)).join(random.pick(['\n', ' ', '，']))}`;
  const said = random.sample(sentences, random.next() < 0.5 ? 1 : 2 + random.below(3)).map((sentence) =>
    sentence
      .replaceAll('{t}', () => random.pick(trades))
      .replaceAll('{h}', () => random.pick(houses))
      .replaceAll('{l}', () => random.pick(lotteries)),
  );
  const border = host.indexOf('。') + 1;
  return said.length > 1 ? said.join('') : host.slice(0, border) + said[0]! + host.slice(border);
}
