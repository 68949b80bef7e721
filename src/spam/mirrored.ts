import { presenceOf } from '../terms/presence.ts';
import type { Proposal, Span, View } from '../types.ts';
import { hostOf, registrable } from './hosts.ts';

/** One sign that the page stands elsewhere first. */
interface Clue extends Span {
  readonly kind: 'canonical' | 'source' | 'disclaimer' | 'names' | 'residue' | 'licences';
  readonly what: string;
}

/** `转载自`, `来源：https://…`, `Originally published at …`: an address or a name behind it. */
const SOURCE =
  /(?:本文|文章|内容)?(?:转载自|转自|转载于|摘自|轉載自|轉自|原文链接|原文地址|原文網址|原文連結|文章来源|信息来源|首发于)\s?[:：]?\s?|(?:originally (?:published|appeared|posted) (?:at|on|in)|this (?:article|post) (?:first|originally) appeared (?:at|on|in)|(?:read|see) the original (?:article|post) (?:at|on))\s?:?\s?/giu;
const ADDRESS = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12})(?![\w.])/iu;

/** What collectors of other people's pages put under them. */
const DISCLAIMER =
  /(?:本站|本网|网站|平台)(?:所有|部分|大部分)?(?:文章|内容|资源|信息|图片|资讯)?(?:均|都|全部)?(?:来自|来源于|收集自|收集于|采集自|转载自|整理自)(?:于)?(?:互联网|网络|网友)|(?:图文|素材|文章|内容|图片)(?:均)?(?:来源于|来自|源于)(?:互联网|网络)[^\n。]{0,20}(?:侵权|删除|联系)|(?:版权|著作权)(?:归|属)[^\n。]{0,8}原作者[^\n。]{0,30}(?:侵权|删除|处理)|all (?:articles|content|images)[^\n.]{0,40}(?:collected|gathered|sourced) from (?:the )?(?:internet|web)/iu;

/** Page furniture of another platform, copied along. */
const RESIDUE =
  /点击上方[^\n]{0,8}(?:蓝字|关注)|长按(?:识别)?(?:下方|上方)?二维码关注|(?:请在|在)微信客户端打开|本文首发于?微信公众号|javascript:void\(0\)|(?:href|src)=["'](?:\.\.?\/|\/)|\bwindow\._?[a-z]+\s?=/iu;
const RESIDUE_HOME = /(?:weixin|qq)\.com$/u;

const LICENCE = /[\u4e00-\u9fff]ICP[备備证證]?\s?(\d{6,10})号?/gu;

/** `标题_某某网_某某资讯网`: the names of two sites behind one headline. */
const SITE_NAME = /(?:网|網|在线|資訊|资讯|新闻|新聞|门户|频道|之家|\.com|\.cn)$/iu;

/**
 * `spam/mirrored`: the page was copied from another site, or is one of a collection of such. One clue is an honest reprint or a
 * careless template, so it takes two of different kinds. A page that names its source and stands on the host it names has none.
 */
export function mirrored(view: View): Proposal[] {
  const clues = new Map<Clue['kind'], Clue>();
  for (const clue of cluesOf(view)) if (!clues.has(clue.kind)) clues.set(clue.kind, clue);
  if (clues.size < 2) return [];
  const found = [...clues.values()];
  const [first] = found;
  return [
    {
      rule: 'spam/mirrored',
      start: first!.start,
      end: first!.end,
      severity: 'major',
      confidence: clues.size === 2 ? 0.75 : 0.9,
      message: `The page looks copied from another site: ${found.map(({ what }) => what).join('; ')}.`,
      data: { whole: true, clues: found.map(({ what }) => what) },
    },
  ];
}

function* cluesOf(view: View): Iterable<Clue> {
  const { text, url, metadata } = view;
  const own = hostOf(url);
  const foreign = (host: string | undefined) =>
    own !== undefined && host !== undefined && registrable(host) !== registrable(own);

  // Without the page's own address, a source that has one is only a link.
  for (const { index, 0: words } of own === undefined ? [] : text.matchAll(SOURCE)) {
    const named = ADDRESS.exec(text.slice(index + words.length, index + words.length + 120));
    const host = named?.[1]?.toLowerCase().replace(/^www\./u, '');
    if (!foreign(host)) continue;
    yield {
      kind: 'source',
      start: index,
      end: index + words.length + named![0].length,
      what: `its source is ${host}`,
    };
    break;
  }
  const canonical = hostOf(metadata.canonical?.value);
  if (foreign(canonical)) {
    yield { kind: 'canonical', ...head(text), what: `its canonical address is on ${canonical}` };
  }
  const notice = mayDisclaim(view) ? DISCLAIMER.exec(text) : null;
  if (notice !== null)
    yield { kind: 'disclaimer', ...spanOf(notice), what: `it says “${notice[0].slice(0, 40)}”` };
  const copied = mayHaveResidue(view) ? RESIDUE.exec(text) : null;
  if (copied !== null && !(own !== undefined && RESIDUE_HOME.test(own))) {
    yield { kind: 'residue', ...spanOf(copied), what: `“${copied[0].slice(0, 40)}” was copied along` };
  }
  const licences = new Map(
    [...(text.includes('ICP') ? text.matchAll(LICENCE) : [])].map((match) => [match[1]!, match]),
  );
  if (licences.size > 1) {
    const last = [...licences.values()].pop()!;
    yield { kind: 'licences', ...spanOf(last), what: `it carries ${licences.size} sites’ licence numbers` };
  }
  const names = siteNames(metadata.title?.value ?? firstLine(text));
  if (names.length > 1) {
    yield { kind: 'names', ...head(text), what: `its title ends in the names of ${names.join(' and ')}` };
  }
}

/** What each of the notices has in it: rarer than how they begin, and cheaper to look for. */
function mayDisclaim(view: View): boolean {
  const { text } = view;
  return (
    (presenceOf(view).any('互网著版') && /互联网|网络|网友|原作者/.test(text)) ||
    /(?:collected|gathered|sourced) from/i.test(text)
  );
}

function mayHaveResidue(view: View): boolean {
  const { text } = view;
  return (
    (presenceOf(view).any('击按微') && /点击上方|长按|微信/.test(text)) ||
    (presenceOf(view).any('=(') && /javascript:|=["']|window\./i.test(text))
  );
}

/** Different names of sites behind the headline; a channel of the same site repeats its name. */
function siteNames(title: string): string[] {
  const parts = title
    .split(/\s?[_|｜]\s?|\s[-–—]\s|-(?=\p{Script=Han})/u)
    .slice(1)
    .map((part) => part.trim());
  const names = parts.filter((part) => part.length >= 3 && part.length <= 14 && SITE_NAME.test(part));
  return names.filter((name, i) => !names.some((other, j) => j !== i && shares(name, other)));
}

/** 新浪新闻 and 新浪网 are one house. */
function shares(name: string, other: string): boolean {
  return name.slice(0, 2) === other.slice(0, 2);
}

function firstLine(text: string): string {
  const start = text.search(/\S/u);
  if (start < 0) return '';
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? Math.min(text.length, start + 120) : Math.min(end, start + 120));
}

function head(text: string): Span {
  const start = Math.max(0, text.search(/\S/u));
  return { start, end: start + firstLine(text).length };
}

function spanOf({ index, 0: { length } }: RegExpExecArray | RegExpMatchArray): Span {
  return { start: index ?? 0, end: (index ?? 0) + length };
}
