interface Naming {
  readonly pattern: RegExp;
  readonly name: (match: RegExpMatchArray) => string;
}

/** The time that a clause speaks of, normalised: `2023`, `2023-H1`, `2023-Q3`, `2023-M1-9`, `2023-05`. All hold a {@link YEAR}. */
const dated: readonly Naming[] = [
  {
    pattern: /((?:19|20)\d\d)年?(?:度)?(?:的)?(上半年|下半年)/gu,
    name: (m) => `${m[1]}-${m[2] === '上半年' ? 'H1' : 'H2'}`,
  },
  {
    pattern: /((?:19|20)\d\d)年?(?:度)?(?:的)?(?:第)?([一二三四1-4])季度?/gu,
    name: (m) => `${m[1]}-Q${quarter(m[2]!)}`,
  },
  {
    pattern: /((?:19|20)\d\d)年?(?:度)?(?:的)?前([一二三])(?:个)?季度?/gu,
    name: (m) => `${m[1]}-Q1-${quarter(m[2]!)}`,
  },
  {
    pattern: /((?:19|20)\d\d)年(?:度)?(\d{1,2})\s?[-–—~至到]\s?(\d{1,2})月/gu,
    name: (m) => `${m[1]}-M${m[2]}-${m[3]}`,
  },
  { pattern: /((?:19|20)\d\d)年(\d{1,2})月/gu, name: (m) => `${m[1]}-${m[2]!.padStart(2, '0')}` },
  { pattern: /((?:19|20)\d\d)年(?:度)?/gu, name: (m) => m[1]! },
  {
    pattern: /(first|second) half of ((?:19|20)\d\d)/gu,
    name: (m) => `${m[2]}-H${m[1] === 'first' ? 1 : 2}`,
  },
  {
    pattern: /(?:the )?(first|second|third|fourth) quarter(?: of)? ((?:19|20)\d\d)/gu,
    name: (m) => `${m[2]}-Q${quarter(m[1]!)}`,
  },
  { pattern: /q([1-4]) (?:of )?((?:19|20)\d\d)/gu, name: (m) => `${m[2]}-Q${m[1]}` },
  {
    pattern:
      /(january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2},)? ((?:19|20)\d\d)/gu,
    name: (m) => `${m[2]}-${m[1]}`,
  },
  {
    pattern:
      /(?:in|for|of|during|fiscal|year|since|at the end of|by)\s(?:fiscal\s|the year\s|year\s)?((?:19|20)\d\d)\b/gu,
    name: (m) => m[1]!,
  },
  { pattern: /\b((?:19|20)\d\d)\b(?!\s?(?:万|亿|元|人|家|km|people))/gu, name: (m) => m[1]! },
];

/** Times that are told from the time of writing; '' says that it is now. */
const relative: readonly Naming[] = [
  { pattern: /去年|上年|last year|the previous year|a year earlier/gu, name: () => 'last-year' },
  { pattern: /今年|this year/gu, name: () => 'this-year' },
  { pattern: /前年/gu, name: () => 'year-before-last' },
  { pattern: /目前|现有|截至(?:目前|今)|currently|today|now/gu, name: () => '' },
];

export interface Period {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const YEAR = /(?:19|20)\d\d/;
const RELATION =
  /[去上今前]年|目前|现有|截至|this year|last year|previous year|year earlier|currently|today|now/;

/** The period of a folded, lower-case clause; of several, the last in front of `before`. */
export function periodOf(clause: string, before = clause.length): Period | undefined {
  // Most clauses have none of it, and need not be asked sixteen times.
  const asked = [...(YEAR.test(clause) ? dated : []), ...(RELATION.test(clause) ? relative : [])];
  let best: Period | undefined;
  for (const { pattern, name } of asked) {
    for (const match of clause.matchAll(pattern)) {
      const found = { name: name(match), start: match.index, end: match.index + match[0].length };
      if (best !== undefined && found.start < best.end && best.start < found.end) continue;
      if (found.start >= before && best !== undefined) continue;
      if (best === undefined || (found.start > best.start && found.start < before)) best = found;
    }
  }
  return best;
}

function quarter(word: string): number {
  const index = [
    '一二三四'.indexOf(word),
    ['first', 'second', 'third', 'fourth'].indexOf(word),
    '1234'.indexOf(word),
  ];
  return Math.max(...index) + 1;
}
