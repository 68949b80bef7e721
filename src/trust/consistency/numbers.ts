/** A figure with its unit, found in folded text. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** In base units: 1.2亿元 is 120000000. */
  readonly value: number;
  /** What it counts: `money`, `%`, `人`, `km`, `year`, ... Figures of different dimensions are never compared. */
  readonly dimension: string;
  /** Relative half-width within which another figure says the same: by the digits given, more after 约 or `about`. */
  readonly tolerance: number;
  /** 超过, `at least`: any larger figure of the same order agrees. −1: below; 0: exact; 1: above. */
  readonly bound: -1 | 0 | 1;
}

const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  百万: 1e6,
  千万: 1e7,
  万: 1e4,
  十万: 1e5,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
};

/** Units that are one: the first is the name. */
const UNITS: readonly (readonly string[])[] = [
  ['money', '元人民币', '人民币', '元', '块钱', '块', 'yuan', 'rmb'],
  ['usd', '亿美元', '美元', '美金', 'us dollars', 'dollars', 'dollar', 'usd'],
  ['eur', '欧元', 'euros', 'euro'],
  ['hkd', '港元', '港币'],
  ['jpy', '日元', 'yen'],
  ['twd', '新台币', '台币'],
  ['gbp', '英镑', 'pounds'],
  ['%', '％', 'per cent', 'percent', '%'],
  ['point', '个百分点', '百分点', 'percentage points'],
  [
    '人',
    '余人',
    '多人',
    '名员工',
    '名',
    '人',
    '位',
    'people',
    'employees',
    'staff',
    'workers',
    'persons',
    'inhabitants',
    'residents',
    'students',
    'users',
    'visitors',
    'members',
    'subscribers',
    'customers',
    'passengers',
    'spectators',
    'pupils',
  ],
  ['km2', '平方公里', '平方千米', 'square kilometres', 'square kilometers', 'sq km', 'km²'],
  ['m2', '平方米', '㎡', 'square metres', 'square meters', 'm²'],
  ['ha', '公顷', 'hectares'],
  ['mu', '亩'],
  ['acre', 'acres'],
  ['km', '公里', '千米', 'kilometres', 'kilometers', 'km'],
  ['m', '米', 'metres', 'meters', 'metre', 'meter'],
  ['mile', 'miles'],
  ['ft', 'feet', 'ft'],
  ['t', '吨', 'tonnes', 'tons'],
  ['kg', '公斤', '千克', 'kilograms', 'kg'],
  ['家', '家门店', '家', '间', '座', '所', 'stores', 'branches', 'outlets', 'locations', 'companies'],
  ['台', '台', '辆', '部', '架', '艘', 'vehicles', 'units', 'cars'],
  ['张', '张', '片', '枚'],
  ['个', '个', '件', '项'],
  ['次', '次', 'times'],
  ['倍', '倍'],
  ['岁', '岁', 'years old'],
  ['years', '年', '周年', 'years'],
  ['months', '个月', 'months'],
  ['days', '天', '日', 'days'],
];

const UNIT_NAME = new Map(UNITS.flatMap(([name, ...words]) => words.map((word) => [word, name!] as const)));
const unitPattern = [...UNIT_NAME.keys()].sort((a, b) => b.length - a.length).join('|');

const FIGURE = new RegExp(
  '(约为|大约|约|近|超过|超|逾|突破|高达|不足|不到|至少|about|around|approximately|some|nearly|almost|over|more than|at least|exceeding|under|less than|up to)?\\s*' +
    '([$€£¥])?\\s?' +
    '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)' +
    '(?:\\s?(万亿|千亿|百亿|亿|千万|百万|十万|万|千|thousand|million|billion|trillion|bn|mn|(?<=[$€£]\\d{1,6}(?:\\.\\d{1,3})?)[mk](?![a-z])))?' +
    '(多|余)?\\s?' +
    `(${unitPattern})?(?![a-z])`,
  'gu',
);

const CURRENCY: Readonly<Record<string, string>> = { $: 'usd', '€': 'eur', '£': 'gbp', '¥': 'money' };

/** All figures of a clause, which must be folded and in lower case. */
export function figuresOf(text: string, base = 0): Figure[] {
  const out: Figure[] = [];
  if (!/\d/.test(text)) return out;
  for (const match of text.matchAll(FIGURE)) {
    const [whole, hedge, sign, digits, scale, more, unit] = match as unknown as [
      string,
      ...(string | undefined)[],
    ];
    const number = Number(digits!.replaceAll(',', ''));
    const dimension = sign !== undefined ? CURRENCY[sign]! : unit !== undefined ? UNIT_NAME.get(unit)! : '';
    if (dimension === '' && scale === undefined && /^(?:19|20)\d\d$/u.test(digits!)) continue; // a year
    if (dimension === 'years' && /^(?:19|20)\d\d$/u.test(digits!)) continue;
    const approximate = hedge !== undefined || more !== undefined;
    const decimals = digits!.split('.')[1]?.length ?? 0;
    const rounding = number === 0 ? 0 : (0.5 * 10 ** -decimals) / number;
    out.push({
      start: base + match.index + (whole.length - whole.trimStart().length),
      end: base + match.index + whole.trimEnd().length,
      value: number * (scale === undefined ? 1 : SCALES[scale]!),
      dimension,
      tolerance: Math.max(0.005, Math.min(0.06, rounding), approximate ? 0.08 : 0),
      bound: boundOf(hedge, more),
    });
  }
  return out;
}

function boundOf(hedge: string | undefined, more: string | undefined): -1 | 0 | 1 {
  if (more !== undefined) return 1;
  if (hedge === undefined) return 0;
  if (/^(?:超|逾|突破|至少|over|more|at least|exceed)/u.test(hedge)) return 1;
  return /^(?:近|不足|不到|nearly|almost|under|less|up to)/u.test(hedge) ? -1 : 0;
}

/** Whether two figures can both be true of one thing. */
export function agree(a: Figure, b: Figure): boolean {
  if (Math.sign(a.value) !== Math.sign(b.value)) return false;
  const [x, y] = [Math.abs(a.value), Math.abs(b.value)];
  const gap = Math.abs(x - y) / Math.max(x, y);
  if (gap <= a.tolerance + b.tolerance) return true;
  // 超7亿 agrees with 7.4亿, not with 18亿: nobody rounds that far down.
  const [low, high] = x < y ? [a, b] : [b, a];
  return (low.bound === 1 || high.bound === -1) && gap <= 0.2;
}
