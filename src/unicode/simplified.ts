import { HAN_SIMPLIFIED, HAN_TRADITIONAL } from '../data/han-forms.generated.ts';
import { identityTable } from './unit-table.ts';

let memo: Uint16Array | undefined;

/** For each UTF-16 unit its Simplified form, or itself: for comparing words whatever the script, never for output. */
export function simplifying(): Uint16Array {
  if (memo !== undefined) return memo;
  memo = identityTable();
  for (let i = 0; i < HAN_TRADITIONAL.length; i++) {
    memo[HAN_TRADITIONAL.charCodeAt(i)] = HAN_SIMPLIFIED.charCodeAt(i);
  }
  return memo;
}
