import { houseNames, houseNews, institutions } from '../data/spam/houses.ts';
import { splitTerms } from '../data/spam/terms.ts';
import { foldedText } from '../terms/fold.ts';
import type { Proposal, Span, View } from '../types.ts';
import { housesIn } from './houses.ts';

/** A house with all that was written into its name, and what its sentence says of it. */
interface Bearer extends Span {
  /** Whether nobody else bears the name. */
  readonly own: boolean;
  /** How much its name has that no school and no works would put into theirs. */
  readonly marks: number;
  /** Whether it has the members of a school or of an office, does what those do, or neither. */
  readonly said: 'members' | 'deed' | undefined;
}

/** UTF-16 units in front of a house, and behind it, in which the rest of its name is looked for and what is said of it. */
const BEFORE = 24;
const BEHIND = 64;

/** One of a list. */
const any = (list: string): string => `(?:${splitTerms(list).join('|').replaceAll(/[()]/gu, '\\$&')})`;

/** A place, a number, letters. */
const FRONT = new RegExp(`(?:${any(houseNames.places)}|[a-z0-9]+ ?)+$`, 'u');
const WAY = new RegExp(any(houseNames.ways), 'u');
/** The rest of a name; a word may stand in front of the way in. A year is no part of it. */
const BACK = new RegExp(
  `^(?:${any(houseNames.others)}|\\p{Script=Han}{0,2}${any(houseNames.ways)}|(?!(?:19|20)\\d\\d[年届级])[a-z0-9]+)*`,
  'u',
);
/** Three figures or more that are no year, as addresses have them. */
const NUMBER = /(?!(?:19|20)\d\d(?!\d))\d{3}/u;
/** With letters, or five and more, nobody but the owner of an address thinks of them: yl6809永利. */
const CODE = /[a-z]\d{3}|\d{3}[a-z]|\d{5}/u;
/** Of which year, how many, the how manieth, and who. */
const MEMBERS = new RegExp(
  `^ ?(?:\\d{4}[年届级]?|\\d{1,4}名)?(?:第?[一二三四五六七八九十\\d]{1,3}[届次期])?${any(institutions.which)}?(?:${any(institutions.members)}|\\p{Script=Han}{2,3}教授|\\p{Script=Han}{2,4}系(?!统|列))`,
  'u',
);
/** At once, or where and when first. */
const DEED = new RegExp(
  `^[^。！？；，,\\n]{0,6}?(?:[于在][^。！？；，,\\n]{1,24}?)?${any(institutions.deeds)}|^ ?(?:“.{1,16}[”“])?.{0,6}${any(institutions.causes)}`,
  'u',
);
const SUBJECTS = new RegExp(any(institutions.subjects), 'gu');
const NEWS = new RegExp(any(houseNews), 'u');
/** A text of other kinds may name one or two. */
const FEWEST_SUBJECTS = 3;

/** By judgement: in 18 MB of honest Chinese there is not one. */
const CERTAIN = { once: 0.92, again: 0.98 } as const;

/**
 * `spam/renamed`: a school or works under the name of a gambling house: its site was copied whole, and the name replaced.
 *
 *     昨天，必赢网址7788召开全院教职工大会，学院党委书记出席
 *           ^^^^^^^^^^^^
 */
export function renamed(view: View): Proposal[] {
  const { text } = view;
  const bearers = namesIn(view).map((name) => bearerOf(text, name));
  if (bearers.every(({ marks, said }) => marks === 0 && said === undefined)) return [];
  const all = foldedText(text, 0, text.length);
  if (NEWS.test(all)) return [];
  const school = new Set(all.match(SUBJECTS)).size >= FEWEST_SUBJECTS;
  const again = bearers.filter(isSchool).length > 1;
  const sure = bearers.filter((bearer) => isSure(bearer, school, again)).length;
  if (sure === 0) return [];
  return bearers
    .filter(({ marks, said }) => marks > 0 || said !== undefined)
    .map((bearer) => toProposal(text, bearer, sure > 1 ? CERTAIN.again : CERTAIN.once));
}

/** Houses one behind the other are one, in letters and in characters: yabo亚博. */
function namesIn(view: View): (Span & { own: boolean })[] {
  const found: (Span & { own: boolean })[] = [];
  for (const { start, end, kind } of housesIn(view)) {
    const last = found[found.length - 1];
    const own = kind !== 'shared';
    if (last?.end === start) found[found.length - 1] = { start: last.start, end, own: own || last.own };
    else found.push({ start, end, own });
  }
  return found;
}

function bearerOf(text: string, { start: from, end: to, own }: Span & { own: boolean }): Bearer {
  const opening = FRONT.exec(foldedText(text, Math.max(0, from - BEFORE), from))?.[0] ?? '';
  const rest = foldedText(text, to, Math.min(text.length, to + BEHIND));
  const closing = BACK.exec(rest)![0];
  const figures = `${opening}\n${closing}`;
  const next = rest.slice(closing.length);
  return {
    start: from - opening.length,
    end: to + closing.length,
    own,
    marks: Number(WAY.test(closing)) + Number(NUMBER.test(figures)) + Number(CODE.test(figures)),
    said: MEMBERS.test(next) ? 'members' : DEED.test(next) ? 'deed' : undefined,
  };
}

/** Whether it has members, and a mark in its name. */
function isSchool({ marks, said }: Bearer): boolean {
  return marks > 0 && said === 'members';
}

/**
 * Members say enough of a name that is nobody else's, and a mark with anything beside it. A name that others bear takes two marks,
 * or one and members time and again, in a text that speaks of schools or offices.
 */
function isSure(bearer: Bearer, school: boolean, again: boolean): boolean {
  const { own, marks, said } = bearer;
  if (own && (said === 'members' || (marks > 0 && said !== undefined))) return true;
  return school && (marks > 1 || (again && isSchool(bearer)));
}

function toProposal(text: string, { start, end }: Span, confidence: number): Proposal {
  return {
    rule: 'spam/renamed',
    start,
    end,
    severity: 'major',
    confidence,
    message: `A school or works under the name of a gambling house: “${text.slice(start, end).trim()}”`,
    data: { family: 'gambling' },
    fix: [{ start, end, after: '' }],
  };
}
