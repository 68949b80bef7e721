/**
 * A kind of figure that can be checked: what it is called in Chinese (Simplified; text is folded onto it) and English. `key` groups
 * words for one quantity; `sign` −1 makes a loss a negative profit.
 */
export interface Quantity {
  readonly key: string;
  readonly words: readonly string[];
  /** Dimensions that its figures can have; see `numbers.ts`. */
  readonly in: readonly string[];
  readonly sign?: -1;
  /** Does not change from period to period, so a figure without a period can be compared. */
  readonly fixed?: true;
}
