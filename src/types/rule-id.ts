// How rules are named.

import type { ListedId, StepPrefix } from '../data/rules.ts';
import type { Role } from './document.ts';

/** An id of the index with its placeholders filled: a role, or any short name of an encoding. */
type Filled<Id extends string> = Id extends `${infer Head}<role>`
  ? `${Head}${Role}`
  : Id extends `${infer Head}<${string}>${infer Tail}`
    ? `${Head}${string}${Filled<Tail>}`
    : Id;
/** Any other string. Spelt so that editors still offer the ids that are known. */
type Own = string & Record<never, never>;

/** The rules of emend, as docs/rules.md lists them. */
export type RuleId = Filled<ListedId>;
/** A rule of emend or of one's own. */
export type AnyRuleId = RuleId | Own;
/** One rule, or a whole step: `spam/`. */
export type RuleSelector = AnyRuleId | StepPrefix;
