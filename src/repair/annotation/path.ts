/**
 * What the bytes may have been before they were replaced, as a beam search.
 *
 *     original   保    护    的          B1 A3  BB A4  B5 C4
 *     replaced                           B1     3B A4  B5 C4
 *     shown      ?     ;     さ   ?      B1 | 3B | A4 B5 | C4
 *
 * A state has read the units up to some place and knows which byte is pending: the first half of a character
 * whose second half comes with the next unit. Without one the text shown and the original stand in step.
 */
export interface Path {
  readonly previous: Path | null;
  /** Units read so far. */
  readonly at: number;
  /** The first byte of a character to come; 0 when in step, {@link UNKNOWN} when it was lost. */
  readonly pending: number;
  readonly code2: number;
  readonly code1: number;
  /** Nats so far. */
  readonly cost: number;
  /** What the units since `previous` were. */
  readonly text: string;
  /** Whether those units stand as they were. */
  readonly literal: boolean;
  /** Full-width forms that were replaced in them. */
  readonly strikes: number;
  /** Readings written across a border in them. */
  readonly readings: number;
}

/** Nothing read, and in step. */
export const BEGINNING: Path = {
  previous: null,
  at: 0,
  pending: 0,
  code2: 0,
  code1: 0,
  cost: 0,
  text: '',
  literal: true,
  strikes: 0,
  readings: 0,
};

/** The pending byte of a {@link Path} when it was lost. */
export const UNKNOWN = 256;

/** The cheapest paths, and always the literal one. */
export function best(beam: ReadonlyMap<number, Path>, width: number): Path[] {
  const paths = [...beam.values()].sort((a, b) => a.cost - b.cost);
  if (paths.length <= width) return paths;
  const kept = paths.slice(0, width);
  const inStep = paths.find(({ pending }) => pending === 0);
  if (inStep !== undefined && !kept.includes(inStep)) kept.push(inStep);
  return kept;
}
