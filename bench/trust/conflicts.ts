import { Random } from './random.ts';

/** A document with one contradiction, or with two figures that only look like one. */
export interface ConflictItem {
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly kind: string;
  readonly conflict: boolean;
}

interface Measure {
  readonly zh: string;
  readonly en: string;
  readonly zhUnit: string;
  readonly enUnit: (value: number) => string;
  readonly low: number;
  readonly high: number;
}

const measures: readonly Measure[] = [
  { zh: '营业收入', en: 'revenue', zhUnit: '亿元', enUnit: (v) => `$${v} million`, low: 2, high: 90 },
  { zh: '净利润', en: 'net profit', zhUnit: '亿元', enUnit: (v) => `$${v} million`, low: 1, high: 30 },
  { zh: '销量', en: 'shipments', zhUnit: '万台', enUnit: (v) => `${v} thousand units`, low: 3, high: 60 },
  { zh: '员工人数', en: 'headcount', zhUnit: '人', enUnit: (v) => `${v} people`, low: 200, high: 9000 },
  { zh: '毛利率', en: 'gross margin', zhUnit: '%', enUnit: (v) => `${v}%`, low: 8, high: 60 },
  {
    zh: '注册用户',
    en: 'registered users',
    zhUnit: '万人',
    enUnit: (v) => `${v} million`,
    low: 3,
    high: 300,
  },
  { zh: '市场份额', en: 'market share', zhUnit: '%', enUnit: (v) => `${v}%`, low: 3, high: 70 },
  { zh: '产量', en: 'output', zhUnit: '万吨', enUnit: (v) => `${v} tonnes`, low: 5, high: 400 },
];

const namesZh = [
  '星海科技',
  '远山股份',
  '启明机械集团',
  '南湖汽车',
  '东陆银行',
  '青禾医药',
  '云岭电子',
  '白沙实业',
];
const namesEn = [
  'Northwind Systems',
  'Halden Motors',
  'Brightwater Foods',
  'Corvane Bank',
  'Lumera Health',
  'Oakfield Steel',
];
const fillerZh = [
  '公司总部位于一座沿江的城市，厂区对面是一片老居民区。',
  '管理层表示，下一步会把精力放在服务老客户上。',
  '分析人士认为，这个行业的竞争还会持续一段时间。',
  '当天的会议开了三个小时，来了不少外地的同行。',
  '过去几年里，原材料的价格起伏不定。',
  '新厂房的屋顶上铺满了光伏板。',
];
const fillerEn = [
  'Its offices overlook the river, across from an old market hall.',
  'Managers said they would look after existing customers first.',
  'Analysts expect competition in the sector to go on.',
  'The meeting ran for three hours and drew visitors from abroad.',
  'Prices of raw materials went up and down over the past years.',
  'The roof of the new plant is covered with solar panels.',
];

/** `count` items of every kind and language, half of them contradictions. */
export function conflictItems(count: number, seed = 11): ConflictItem[] {
  const random = new Random(seed);
  const out: ConflictItem[] = [];
  for (let i = 0; i < count; i++) {
    for (const language of ['zh', 'en'] as const) {
      out.push(valueItem(language, 'conflict', random), valueItem(language, 'same', random));
      out.push(valueItem(language, random.pick(['period', 'entity', 'scope', 'source', 'forecast']), random));
      out.push(foundedItem(language, true, random), foundedItem(language, false, random));
      out.push(growthItem(language, true, random), growthItem(language, false, random));
      out.push(nameItem(language, true, random), nameItem(language, false, random));
      out.push(spanItem(language, true, random), spanItem(language, false, random));
    }
  }
  return out;
}

function number(random: Random, low: number, high: number): number {
  const value = low + random.next() * (high - low);
  return value > 100 ? Math.round(value) : Math.round(value * 10) / 10;
}

function compose(language: 'zh' | 'en', sentences: readonly string[], random: Random): string {
  const filler = language === 'zh' ? fillerZh : fillerEn;
  const join = language === 'zh' ? '' : ' ';
  const paragraphs = sentences.map((sentence) =>
    [random.pick(filler), sentence, random.pick(filler)].join(join),
  );
  return paragraphs.join('\n');
}

function valueItem(language: 'zh' | 'en', kind: string, random: Random): ConflictItem {
  const measure = random.pick(measures);
  const [a, other] = random.sample(language === 'zh' ? namesZh : namesEn, 2) as [string, string];
  const year = 2016 + random.below(8);
  const first = number(random, measure.low, measure.high);
  // At least 15% off: less could be rounding.
  const factor = 1.15 + random.next() * 1.5;
  const second = kind === 'same' ? first : number(random, first * factor, first * factor + 0.1);
  const of = {
    name: kind === 'entity' ? other : a,
    year: kind === 'period' ? year + 1 + random.below(2) : year,
    scope:
      kind === 'scope'
        ? language === 'zh'
          ? random.pick(['海外', '母公司', '新业务'])
          : random.pick(['overseas ', 'cloud ', 'domestic '])
        : '',
    forecast: kind === 'forecast',
  };
  const claims =
    language === 'zh'
      ? [
          random.pick([
            `${kind === 'source' ? '据甲机构统计，' : ''}${year}年，${a}的${measure.zh}为${first}${measure.zhUnit}。`,
            `${kind === 'source' ? '据甲机构统计，' : ''}${a}${year}年${measure.zh}达到${first}${measure.zhUnit}。`,
          ]),
          random.pick([
            `${kind === 'source' ? '据乙机构统计，' : ''}${of.year}年，${of.name}${of.forecast ? '预计' : ''}${of.scope}${measure.zh}为${second}${measure.zhUnit}，在同行中排在前列。`,
            `${kind === 'source' ? '据乙机构统计，' : ''}${of.name}在${of.year}年${of.forecast ? '的目标是' : '实现'}${of.scope}${measure.zh}${second}${measure.zhUnit}。`,
          ]),
        ]
      : [
          random.pick([
            `${kind === 'source' ? 'According to Alpha Research, ' : ''}${a} reported ${measure.en} of ${measure.enUnit(first)} in ${year}.`,
            `In ${year}, ${kind === 'source' ? 'according to Alpha Research, ' : ''}${a} had ${measure.en} of ${measure.enUnit(first)}.`,
          ]),
          random.pick([
            `${kind === 'source' ? 'According to Beta Institute, ' : ''}${of.name} ${of.forecast ? 'expected' : 'posted'} ${of.scope}${measure.en} of ${measure.enUnit(second)} in ${of.year}, ahead of its peers.`,
            `For ${of.year}, ${kind === 'source' ? 'according to Beta Institute, ' : ''}${of.name} ${of.forecast ? 'forecast' : 'recorded'} ${of.scope}${measure.en} of ${measure.enUnit(second)}.`,
          ]),
        ];
  return {
    text: compose(language, claims, random),
    language,
    kind: `value/${kind}`,
    conflict: kind === 'conflict',
  };
}

function foundedItem(language: 'zh' | 'en', conflict: boolean, random: Random): ConflictItem {
  const [name, other] = random.sample(language === 'zh' ? namesZh : namesEn, 2) as [string, string];
  const year = 1990 + random.below(30);
  const again = conflict ? year + 2 + random.below(5) : year;
  const who = conflict || random.next() < 0.6 ? name : other;
  const when = who === name ? again : year + 3;
  const claims =
    language === 'zh'
      ? [
          `${name}成立于${year}年，最初只有一间办公室。`,
          random.pick([`${who}创立于${when}年5月，创始人是两位老同事。`, `${when}年，${who}成立。`]),
        ]
      : [
          `${name} was founded in ${year} in a single office.`,
          random.pick([
            `${who} was established in ${when} by two former colleagues.`,
            `Founded in ${when}, ${who} has grown since.`,
          ]),
        ];
  return { text: compose(language, claims, random), language, kind: `founded/${conflict}`, conflict };
}

function growthItem(language: 'zh' | 'en', conflict: boolean, random: Random): ConflictItem {
  const from = number(random, 10, 80);
  const rate = 10 + random.below(80);
  const to = Math.round(from * (1 + rate / 100) * 10) / 10;
  const stated = conflict ? rate + 20 + random.below(60) : rate;
  const text =
    language === 'zh'
      ? random.pick([
          `产量从${from}万吨增长到${to}万吨，增长了${stated}%。`,
          `营收由${from}亿元增至${to}亿元，同比增长${stated}%。`,
        ])
      : random.pick([
          `Output rose from ${from} tonnes to ${to} tonnes, an increase of ${stated}%.`,
          `Revenue grew ${stated}% from $${from} million to $${to} million.`,
        ]);
  return { text: compose(language, [text], random), language, kind: `growth/${conflict}`, conflict };
}

function nameItem(language: 'zh' | 'en', conflict: boolean, random: Random): ConflictItem {
  const name =
    language === 'zh'
      ? random.pick(['潞晨科技', '昉擎科技', '翌曦科技', '瀚博半导体', '沐曦股份'])
      : random.pick(['Halvorsen', 'Brightwater', 'Castellan', 'Meridiana']);
  const cut = 2 + random.below(3);
  const wrong = conflict
    ? language === 'zh'
      ? name.slice(1)
      : name.slice(0, cut) + name.slice(cut + 1)
    : name;
  const sentences =
    language === 'zh'
      ? [
          `${name}昨天开了发布会。`,
          `记者参观了${name}的实验室。`,
          `一位客户说，${name}的服务很及时。`,
          `针对这个问题，${wrong}给出了新的办法。`,
          `${name}明年会招更多的人。`,
        ]
      : [
          `${name} opened its doors yesterday.`,
          `We visited ${name} and its workshop.`,
          `A client said that ${name} answers quickly.`,
          `To solve this, ${wrong} proposed another way.`,
          `Next year ${name} will hire more people.`,
        ];
  return { text: compose(language, sentences, random), language, kind: `name/${conflict}`, conflict };
}

function spanItem(language: 'zh' | 'en', conflict: boolean, random: Random): ConflictItem {
  const from = 1970 + random.below(30);
  const years = 5 + random.below(20);
  const stated = conflict ? years + 4 + random.below(6) : years;
  const text =
    language === 'zh'
      ? random.pick([
          `他从${from}年到${from + years}年在这家工厂工作，前后长达${stated}年。`,
          `工程自${from}年起至${from + years}年完工，历时${stated}年。`,
        ])
      : `She taught there from ${from} to ${from + years}, a total of ${stated} years.`;
  return { text: compose(language, [text], random), language, kind: `span/${conflict}`, conflict };
}
