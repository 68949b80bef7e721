import type { Random } from '../random.ts';

/** A page as a collector of pages would publish it, with the address that it was met at. */
export interface Page {
  readonly text: string;
  readonly url: string;
}

interface Wordings {
  readonly tails: readonly string[];
  readonly sources: readonly string[];
  readonly notices: readonly string[];
  readonly furniture: readonly string[];
}

/** What collectors leave in and add on, in our own wording; hosts are invented. */
const wordings: Readonly<Record<'zh' | 'en', Wordings>> = {
  zh: {
    tails: [
      '_晨报网_热点资讯网',
      ' - 江畔新闻网 - 百事通资讯',
      '_天天看点_快讯门户网',
      '|北岸日报网|综合信息门户',
    ],
    sources: [
      '本文转载自：https://www.morning-river.cn/a/102.html',
      '原文链接：http://news.beian-daily.com/2021/03/77.shtml',
      '来源：江畔日报 http://www.jiangpan-paper.cn',
      '转自 https://mp.river-hall.com/s/abc',
      '（原载于晨报网 www.morning-river.cn）',
    ],
    notices: [
      '本站文章均来自互联网，版权归原作者所有，如有侵权请联系我们删除。',
      '声明：本网部分内容转载自网络，如涉及版权问题请告知，我们将及时处理。',
      '图文来源于网络，侵权请联系删除',
      '本平台资讯整理自网络，不代表本站观点。',
      '免责声明：以上内容为网友收集，仅供参考。',
    ],
    furniture: [
      '点击上方蓝字关注我们',
      '长按二维码关注',
      '本文首发于微信公众号：江畔读书',
      '京ICP备10203040号 粤ICP备50607080号',
      '扫一扫，手机看本文',
    ],
  },
  en: {
    tails: [' | River Daily News.com | TopNews.com', ' - Morning Herald.com - AllStories.com', ''],
    sources: [
      'This article originally appeared on https://www.riverdaily.example.org/a/12',
      'Read the original article at morningherald.example.net',
      'Source: https://www.valleypaper.example.org/2021/stories/9',
      'Originally published at www.riverdaily.example.org',
    ],
    notices: [
      'All content on this site is collected from the internet. Contact us for removal.',
      'All articles are gathered from the web; rights belong to their owners.',
      'We do not own this content. If you are the author, write to us and we will take it down.',
    ],
    furniture: ['javascript:void(0)', 'Scan the QR code to follow', 'href="../../index.html"'],
  },
};

/** `marks` kinds of marks put on a document: two or more are a mirror, one is an honest reprint. */
export function mirror(document: string, language: 'zh' | 'en', marks: number, random: Random): Page {
  const { tails, sources, notices, furniture } = wordings[language];
  const kinds = random.sample(['tail', 'source', 'notice', 'furniture'] as const, marks);
  const at = Math.max(0, document.indexOf('\n'));
  let title = document.slice(0, at);
  const lines = [document.slice(at).trim()];
  if (kinds.includes('tail')) title += random.pick(tails);
  if (kinds.includes('furniture')) lines.unshift(random.pick(furniture));
  if (kinds.includes('source')) lines.push(random.pick(sources));
  if (kinds.includes('notice')) lines.push(random.pick(notices));
  return {
    text: `${title}\n\n${lines.join('\n')}`,
    url: `https://www.zx${random.below(900) + 100}.example.com/p/${random.below(9000)}`,
  };
}
