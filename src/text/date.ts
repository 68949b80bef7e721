import { monthNamed } from './months.ts';

/**
 * Dates as documents write them, as ISO 8601, no more exact than they are written.
 *
 *     2025年2月13日 18:14      2025-02-13T18:14
 *     2023-05-22 08:18:58     2023-05-22T08:18:58
 *     March 4, 2021           2021-03-04
 *     4. März 2021            2021-03-04
 *     4 de marzo de 2021      2021-03-04
 *     04.03.2021              2021-03-04
 *     24/03/2021              2021-03-24; 04/03/2021 is the fourth of March or the third of April, and so none
 *     Tue, 04 Mar 2021 …      2021-03-04T…
 */
export interface FoundDate {
  readonly iso: string;
  /** Offsets of the words that say it. */
  readonly start: number;
  readonly end: number;
}

const TIME = String.raw`(?:[ T\u3000,]{0,3}(?:at )?(\d{1,2})[:：時时点](\d{2})(?:[:：分](\d{2})(?:\.\d{1,9})?秒?)?分?\s?(Z|[+-]\d{2}:?\d{2})?)?`;
const NUMERIC = new RegExp(
  String.raw`(?<![\d.])((?:19|20)\d{2})(?:年|[-/.](?=\d{1,2}[-/.]))(\d{1,2})(?:月|[-/.])(\d{1,2})(?!\d)日?(?:\([^)]{1,4}\)|（[^）]{1,4}）)?${TIME}`,
  'u',
);
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -](?:of |de )?(\p{L}{3,12})\.?,?[ -](?:de |del )?((?:19|20)\d{2})(?!\d)${TIME}`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?!\d)${TIME}`,
  'iu',
);
const DOTTED = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d{2})(?!\.?\d)${TIME}`,
  'iu',
);
const SLASHED = new RegExp(String.raw`(?<![\d/])(\d{1,2})/(\d{1,2})/((?:19|20)\d{2})(?![\d/])${TIME}`, 'iu');

/** All patterns take a year, and few lines have one. */
const YEAR = /(?:19|20)\d{2}/;

/** The first date in a text. Looks at no more than the first 400 characters of it. */
export function findDate(text: string): FoundDate | null {
  const head = text.length > 400 ? text.slice(0, 400) : text;
  if (!YEAR.test(head)) return null;
  const found = [
    from(NUMERIC.exec(head), ([, y, m, d]) => [y, m, d]),
    from(DAY_FIRST.exec(head), ([, d, m, y]) => [y, month(m), d]),
    from(MONTH_FIRST.exec(head), ([, m, d, y]) => [y, month(m), d]),
    from(DOTTED.exec(head), ([, d, m, y]) => [y, m, d]),
    from(SLASHED.exec(head), ([, one, other, y]) => [y, ...inOrder(Number(one), Number(other))]),
  ].filter((date) => date !== null);
  found.sort((a, b) => a.start - b.start);
  return found[0] ?? null;
}

/** The ISO 8601 form of a text that is nothing but a date, or null. */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  const found = findDate(trimmed);
  return found !== null && found.start <= 5 && trimmed.length - found.end <= 12 ? found.iso : null;
}

type Parts = (string | undefined)[];

function from(match: RegExpExecArray | null, order: (groups: Parts) => Parts): FoundDate | null {
  if (match === null) return null;
  const [year, month, day] = order(match).map((part) => Number(part));
  const [hour, minute, second, zone] = match.slice(4);
  if (!isDate(year!, month!, day!)) return null;
  let iso = `${year}-${two(month!)}-${two(day!)}`;
  if (hour !== undefined && Number(hour) < 24 && Number(minute) < 60) {
    iso += `T${two(Number(hour))}:${minute}`;
    if (second !== undefined) iso += `:${second}`;
    if (zone !== undefined) iso += zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  }
  return { iso, start: match.index, end: match.index + match[0].trimEnd().length };
}

function month(name: string | undefined): string {
  return String(monthNamed(name ?? ''));
}

/** Month and day; no date where either may be the month. */
function inOrder(one: number, other: number): [string, string] {
  if (one > 12) return [String(other), String(one)];
  return other > 12 || one === other ? [String(one), String(other)] : ['0', '0'];
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= days[month - 1]!;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
