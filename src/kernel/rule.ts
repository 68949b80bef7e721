import { findRule } from '../data/rules.ts';
import type { Proposal, Rule, View } from '../types.ts';
import { describe } from './check/given.ts';
import { checkProposal } from './check/proposal.ts';

const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Checks a rule of one's own and gives it back, typed.
 *
 * @throws TypeError when the id, step, description or check is not what a rule needs
 * @throws RangeError when a rule of emend has this id
 */
export function defineRule(rule: Rule): Rule {
  if (typeof rule !== 'object' || rule === null) {
    throw new TypeError(`a rule is an object, { id, step, description, check }, not ${describe(rule)}`);
  }
  const { id, step, description, check } = rule;
  if (typeof id !== 'string' || !RULE_ID.test(id)) {
    throw new TypeError(`rule id ${describe(id)} must read step/name, lower case with hyphens`);
  }
  if (findRule(id) !== undefined) {
    throw new RangeError(
      `rule id ${id} is taken by a rule of emend: choose another, as own/${id.split('/')[1]}`,
    );
  }
  if (step !== 'repair' && step !== 'classify') {
    throw new TypeError(`rule ${id}: step must be 'repair' or 'classify', not ${describe(step)}`);
  }
  if (typeof description !== 'string' || description === '') {
    throw new TypeError(`rule ${id}: say in one sentence what it finds (description)`);
  }
  if (typeof check !== 'function') {
    throw new TypeError(`rule ${id}: check must be a function of a view, not ${describe(check)}`);
  }
  return rule;
}

/**
 * Everything the rules of one step propose on a view, in the order of the rules.
 *
 * @throws TypeError or RangeError that names the rule, when one throws (the cause) or yields what is no proposal
 */
export function runRules(rules: readonly Rule[], step: Rule['step'], view: View): Proposal[] {
  const proposals: Proposal[] = [];
  for (const rule of rules) {
    if (rule.step !== step) continue;
    for (const given of callOf(rule, view)) {
      const proposal = { ...given, rule: rule.id };
      checkProposal(proposal, view.text.length);
      proposals.push(proposal);
    }
  }
  return proposals;
}

/** All that a rule yields, so that what it throws on the way is caught here too. */
function callOf(rule: Rule, view: View): Omit<Proposal, 'rule'>[] {
  let given: unknown;
  try {
    given = rule.check(view);
    if (isIterable(given)) return [...given];
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new TypeError(`rule ${rule.id} threw: ${said}`, { cause: error });
  }
  throw new TypeError(
    `rule ${rule.id}: check must give an array of proposals, or another iterable, not ${describe(given)}`,
  );
}

function isIterable(value: unknown): value is Iterable<Omit<Proposal, 'rule'>> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
