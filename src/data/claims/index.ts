import { dates } from './dates.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import type { Quantity } from './quantity.ts';
import { things } from './things.ts';

export { modalities } from './modalities.ts';
export type { Quantity } from './quantity.ts';

/** The vocabulary of checkable claims. Compiled by hand. */
export const quantities: readonly Quantity[] = [...money, ...people, ...things, ...dates];
