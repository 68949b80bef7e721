/** How one seed is made: the clean file, the damaged file, and the damage between them. */
export interface Recipe {
  readonly name: string;
  readonly original: string;
  readonly input: string;
  damage(original: string): string;
  /** What must stand in the cleaned text, whole and in this order: the original after its harmless conversions. */
  intact(original: string): readonly string[];
}
