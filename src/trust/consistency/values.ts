import type { Remembered } from '../../terms/remembered.ts';
import type { Proposal } from '../../types.ts';
import { sameEntity } from './entities.ts';
import { type Fact, factsOf, mayContradict, mentionsIn } from './facts.ts';
import type { FoldedText } from './folded.ts';
import { agree } from './numbers.ts';

/** More values than these for one quantity are a list that was misread, not a quarrel. */
const MOST_VALUES = 3;

/**
 * `consistency/value`: one quantity of one thing at one time, with two values. Another period, scope or source
 * is another quantity.
 */
export function valueConflicts(body: Remembered, folded: FoldedText): Proposal[] {
  const { text } = body;
  const mentions = mentionsIn(body);
  if (mentions.length === 0 || !mayContradict(mentions, folded)) return [];
  const groups = new Map<string, Fact[]>();
  for (const fact of factsOf(text, folded(), mentions)) {
    if (fact.entity === '' || (fact.period === '' && fact.quantity.fixed !== true)) continue;
    const key = [
      fact.quantity.key,
      fact.quantity.fixed ? '' : fact.period,
      fact.scope,
      fact.figure.dimension,
    ].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  const out: Proposal[] = [];
  for (const group of groups.values()) if (group.length > 1) out.push(...conflictsIn(text, group));
  return out;
}

function conflictsIn(text: string, group: readonly Fact[]): Proposal[] {
  const out: Proposal[] = [];
  const done = new Set<Fact>();
  for (const first of group) {
    if (done.has(first)) continue;
    const same = group.filter((fact) => sameEntity(fact.entity, first.entity));
    for (const fact of same) done.add(fact);
    const values: Fact[] = [];
    for (const fact of same) if (!values.some((other) => compatible(fact, other))) values.push(fact);
    if (values.length < 2 || values.length > MOST_VALUES) continue;
    const [a, b] = values as [Fact, Fact];
    if (a.source !== '' && b.source !== '' && a.source !== b.source) continue;
    const quote = (fact: Fact) => `“${text.slice(fact.start, fact.end).trim()}”`;
    out.push({
      rule: 'consistency/value',
      start: b.start,
      end: b.end,
      severity: 'major',
      confidence: a.entity !== '' && (a.period !== '' || a.quantity.fixed) ? 0.85 : 0.6,
      message: `The ${a.quantity.key} is given as ${quote(a)} and as ${quote(b)}.`,
      data: { quantity: a.quantity.key, period: a.period, entity: a.entity, other: a.start },
    });
  }
  return out;
}

function compatible(a: Fact, b: Fact): boolean {
  if (a.figure.dimension !== 'date') return agree(a.figure, b.figure);
  const [x, y] = [a.figure.value, b.figure.value];
  if (Math.trunc(x) !== Math.trunc(y)) return false;
  // A year alone agrees with any month of it.
  return x === Math.trunc(x) || y === Math.trunc(y) || x === y;
}
