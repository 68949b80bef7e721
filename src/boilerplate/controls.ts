import type { Role } from '../types.ts';
import type { Described } from './describe.ts';
import { controlLines } from './lexicon/index.ts';
import { type Verdict, verdict } from './verdict.ts';

/** Lines longer than this are no buttons. UTF-16 units. */
const LONGEST = 100;
/** Alone in an article each of them is one still: nobody writes `打开APP阅读全文` as a line of a text. */
const SCORE = 0.92;

let memo: ReadonlyMap<string, Role> | undefined;

function roles(): ReadonlyMap<string, Role> {
  memo ??= new Map(controlLines().map(([line, role]) => [essenceOf(line), role]));
  return memo;
}

/** A line that is a button, a counter or a number of registration, word for word: only its figures and marks may differ. */
export function control({ text, wholeLine, block }: Described): Verdict | null {
  if (!wholeLine || block.kind === 'heading' || text.length > LONGEST) return null;
  const role = roles().get(essenceOf(text));
  return role === undefined
    ? null
    : verdict(role, SCORE, `says “${text}”, as the controls of pages do, and nothing else`);
}

/** Letters alone, and a `0` for figures: `【字号：大 中 小】` → `字号大中小`, `阅读 1.2万` → `阅读0万`. */
function essenceOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/\d+(?:[.,]\d+)*/g, '0')
    .replace(/[^\p{L}\p{M}0]+/gu, '')
    .replace(/00+/g, '0');
}
