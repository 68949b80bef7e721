import { promotionalLogit } from '../../message/index.ts';
import type { Evidence, Finding } from '../../types.ts';
import { type Body, coveredBy, indicesOf, type Measure, quote, type SignalId } from '../measure.ts';

/** Findings to signals: which rules, which signal, what to say. */
const SIMPLE: readonly {
  readonly id: SignalId;
  readonly rules: readonly string[];
  readonly en: string;
  readonly zh: string;
}[] = [
  {
    id: 'authenticity/obfuscation',
    rules: ['spam/obfuscation', 'spam/disguised-address'],
    en: 'Words are disguised to slip past filters',
    zh: '用变形文字躲避过滤',
  },
  {
    id: 'authenticity/hidden-text',
    // Hidden text as such is no sign: every page has dialogs and menus that are not open yet.
    rules: ['spam/hidden-text'],
    en: 'Keywords that readers would not see',
    zh: '含有读者看不见的关键词',
  },
  {
    id: 'authenticity/spinning',
    rules: ['spam/spinning'],
    en: 'Words were swapped by an article spinner',
    zh: '文章经同义词替换（伪原创）',
  },
  {
    id: 'authenticity/link-farm',
    rules: ['spam/link-farm', 'boilerplate/link-farm'],
    en: 'A list of links to unrelated sites',
    zh: '成片指向无关站点的链接',
  },
  {
    id: 'authenticity/doorway',
    rules: ['spam/doorway', 'spam/touting'],
    en: 'The same phrase is repeated for search engines',
    zh: '为搜索引擎反复堆砌同一词语',
  },
  {
    id: 'authenticity/hijacked-site',
    rules: ['spam/hijacked-site'],
    en: 'Signs of an expired or hijacked site',
    zh: '疑似过期域名或被劫持的网站',
  },
  {
    id: 'authenticity/mirrored',
    rules: ['spam/mirrored'],
    en: 'The page looks copied from another site',
    zh: '页面疑似从其他网站复制',
  },
  {
    // Mended or not: nobody writes readings or emoji into other people's words but to pass a copy for something new.
    id: 'authenticity/annotated',
    rules: [
      'mojibake/pinyin-annotation',
      'mojibake/pinyin-annotation-bytes',
      'mojibake/emoji-annotation',
      'mojibake/byte-spinning',
    ],
    en: 'A machine wrote readings, emoji or other words into a copy',
    zh: '抄来的文章被程序插入注音、表情或替换词语',
  },
  {
    id: 'authenticity/machine-written',
    rules: ['boilerplate/machine-written', 'spam/machine-written'],
    en: 'The text says that a machine made it',
    zh: '文中自述由机器生成',
  },
  {
    id: 'authenticity/user-upload',
    rules: ['boilerplate/disclaimer'],
    en: 'The platform disclaims what its users upload',
    zh: '平台声明内容由用户上传',
  },
  {
    id: 'authenticity/promotion',
    rules: ['boilerplate/promotion'],
    en: 'Advertisements stand in the text',
    zh: '文中夹有广告',
  },
];

const INJECTIONS = new Set([
  'spam/keyword-run',
  'spam/injected-phrase',
  'spam/shop-sign',
  'spam/contact',
  'spam/trade-talk',
  'spam/refrain',
  'spam/renamed',
]);

const SUSPICION = 'spam/suspicion';
/** The log-odds from which on a place that may have been put in is worth anything. */
const UNSUSPECTED = -2.2;

/** How much speaks for the likeliest of some places in which something was put or not: 1 from even odds on. */
function suspected(confidence: number): number {
  const logit = Math.log(confidence / (1 - confidence));
  return Math.max(0, Math.min(1, 1 - logit / UNSUSPECTED));
}

/** At this confidence an injection may as well be the subject of the text. */
const DOUBT = 0.55;

/** Whether the document is what it pretends to be. */
export function* authenticity(evidence: Evidence, body: Body): Iterable<Measure> {
  const { findings, input } = evidence;
  const injected = indicesOf(findings, ({ rule, confidence }) => INJECTIONS.has(rule) && confidence > DOUBT);
  if (injected.length > 0) {
    const first = findings[injected[0]!]!;
    const covered = coveredBy(findings, injected);
    const sure = Math.max(...injected.map((i) => (findings[i]!.confidence - DOUBT) / (1 - DOUBT)));
    const family = typeof first.data?.family === 'string' ? first.data.family : 'spam';
    yield {
      id: 'authenticity/injected-spam',
      // What may as well be the subject counts less than in proportion; squared, natural injections found at .75 hid among honest pages.
      value: sure ** 1.25 * (1 + Math.log1p(covered / 100) / 4),
      message: `Injected spam (${family}) in ${injected.length === 1 ? 'one place' : `${injected.length} places`}: ${quote(input, first.start, first.end)}.`,
      messageZh: `${injected.length} 处被注入垃圾关键词（${FAMILY_ZH[family] ?? family}）：${quote(input, first.start, first.end)}。`,
      findings: injected,
    };
    const share = covered / (covered + body.length + 1);
    yield {
      id: 'authenticity/spam-share',
      value: share * sure,
      message: `${Math.round(share * 100)}% of the text is spam.`,
      messageZh: `垃圾内容占全文 ${Math.round(share * 100)}%。`,
      findings: injected,
    };
  }
  yield* suspicion(evidence);
  yield* promotionalMessage(body);
  yield* disguised(evidence);
  const within = insideDocument(evidence);
  for (const { id, rules, en, zh } of SIMPLE) {
    const indices = indicesOf(
      findings,
      (finding) =>
        rules.includes(finding.rule) &&
        finding.confidence >= 0.5 &&
        (id !== 'authenticity/promotion' || within(finding)),
    );
    if (indices.length === 0) continue;
    const first = findings[indices[0]!]!;
    const evidenceText = quote(input, first.start, first.end);
    yield {
      id,
      value: strength(
        id === 'authenticity/promotion'
          ? strongestOfEach(evidence, indices)
          : indices.map((i) => findings[i]!.confidence),
      ),
      message: `${en}: ${evidenceText}.`,
      messageZh: `${zh}：${evidenceText}。`,
      findings: indices,
    };
  }
}

/** The likeliest place, found or suspected: what is found counts this much too, so that it never costs less than a suspicion. */
function* suspicion({ findings, input }: Evidence): Iterable<Measure> {
  const places = indicesOf(findings, ({ rule }) => INJECTIONS.has(rule) || rule === SUSPICION);
  const confidence = Math.max(0, ...places.map((i) => findings[i]!.confidence));
  const likeliest = places.find((i) => findings[i]!.confidence === confidence);
  const value = suspected(confidence);
  if (likeliest === undefined || value === 0) return;
  const { start, end } = findings[likeliest]!;
  yield {
    id: 'authenticity/suspicion',
    value,
    message: `Something may have been put in here: ${quote(input, start, end)}.`,
    messageZh: `此处可能被注入了内容：${quote(input, start, end)}。`,
    findings: [likeliest],
  };
}

/** Log-odds of selling above which it is said so; below, honest prose about money and goods has them too. */
const ORDINARY = 0.5;
/** Below it a text has less and less of a pitch, and how sharply that turns: steady from about −1 on, where messages begin to sell. */
const TURN = -3;
const SHARPNESS = 1.5;

/**
 * What a text has that says nothing of selling, in nats. Talk of work takes back what else sells, and is no proof of anything by
 * itself: injections would hide behind it.
 */
const QUIET = -1;

/**
 * More certainty than this no choice of words gives a document, in nats: reports on fraud use the words of fraud, and shops may
 * sell. It is what says nothing in either direction. A message may be as certain as it looks.
 */
const MOST_CERTAIN = 0;

/**
 * What a promotional logit is worth in a text that is a message by the chance `message`: from {@link QUIET} on it grows, in a
 * document up to the most that is certain.
 */
export function pitch(logit: number, message: number): number {
  return message * bend(logit) + (1 - message) * bend(Math.min(logit, MOST_CERTAIN));
}

function bend(logit: number): number {
  return Math.log1p(Math.exp(SHARPNESS * (Math.max(QUIET, logit) - TURN))) / SHARPNESS;
}

function* promotionalMessage(body: Body): Iterable<Measure> {
  if (body.length === 0) return;
  const logit = promotionalLogit({ text: body.prose, memory: body.memory });
  const sells = logit > ORDINARY;
  yield {
    id: 'authenticity/promotional-message',
    // Up to there it makes no difference what sort of text it is.
    value: pitch(logit, logit > MOST_CERTAIN ? body.message : 0),
    // The most that is held against a document.
    usual: bend(MOST_CERTAIN),
    message: sells
      ? 'The text reads like a message that sells something.'
      : 'The text does not read like a message that sells something.',
    messageZh: sells ? '文字读起来像推销信息。' : '文字读起来不像推销信息。',
    findings: [],
  };
}

const DISGUISES = new Set(['unicode/disguised-word', 'unicode/combining-marks', 'unicode/blank-letter']);
/** Places below which it may be a style, a name, or what an editor left behind. */
const FEW_DISGUISED = 10;

/** Words that look right and are spelled so that no filter reads them, mended or not. */
function* disguised({ findings, input }: Evidence): Iterable<Measure> {
  const indices = indicesOf(findings, ({ rule }) => DISGUISES.has(rule));
  const places = indices.reduce((sum, i) => sum + placesOf(findings[i]!), 0);
  if (places < FEW_DISGUISED) return;
  const first = findings[indices[0]!]!;
  const quoted = quote(input, first.start, first.end);
  yield {
    id: 'authenticity/disguised',
    value: Math.log1p(places) / Math.LN2,
    message: `Letters are disguised in ${places} places, so that filters do not read the words: ${quoted}.`,
    messageZh: `有 ${places} 处字母经过伪装，以躲避过滤：${quoted}。`,
    findings: indices,
  };
}

/** One finding may hold the marks of many letters. */
function placesOf({ data }: Finding): number {
  return typeof data?.marks === 'number' ? data.marks : 1;
}

/** Whether a finding stands in the document: around the article of a page stand advertisements, and they are no part of it. */
function insideDocument({ format, segments }: Evidence): (finding: Finding) => boolean {
  if (format !== 'html') return () => true;
  const kept = segments.filter((segment) => segment.kept);
  const start = kept[0]?.start ?? 0;
  const end = kept.at(-1)?.end ?? 0;
  return (finding) => finding.start >= start && finding.end <= end;
}

/**
 * The highest confidence of each advertisement. Of a page, all that stands between two pieces of the document is one: a banner has as
 * many paragraphs as it has links.
 */
function strongestOfEach({ findings, format, segments }: Evidence, indices: readonly number[]): number[] {
  if (format !== 'html') return indices.map((i) => findings[i]!.confidence);
  const kept = segments.filter((segment) => segment.kept);
  const highest = new Map<number, number>();
  let before = 0;
  for (const { start, confidence } of indices.map((i) => findings[i]!).sort((a, b) => a.start - b.start)) {
    while (before < kept.length && kept[before]!.start <= start) before++;
    highest.set(before, Math.max(confidence, highest.get(before) ?? 0));
  }
  return [...highest.values()];
}

function strength(confidences: readonly number[]): number {
  return Math.log1p(confidences.reduce((sum, confidence) => sum + confidence, 0)) / Math.LN2;
}

const FAMILY_ZH: Readonly<Record<string, string>> = {
  porn: '色情',
  gambling: '赌博',
  pharmacy: '药品',
  goods: '假货证件',
  loans: '贷款',
  essays: '代写',
  links: '链接买卖',
  shop: '站外推广',
  spam: '垃圾',
};
