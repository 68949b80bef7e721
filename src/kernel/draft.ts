import { applyChanges, composeEdits, PositionMap, validateEdits } from '../edit/index.ts';
import type { Change, Edit, Finding, Proposal, Span } from '../types.ts';

/**
 * A document on its way through the house: the input, the text as it stands now, and the one flat list of
 * edits that leads from the first to the second. Steps see only `text`; whatever they report is lifted to
 * input offsets here.
 */
export class Draft {
  readonly input: string;
  #text: string;
  #edits: Edit[] = [];
  #map: PositionMap | null = null;
  readonly #findings: Finding[] = [];

  constructor(input: string) {
    this.input = input;
    this.#text = input;
  }

  get text(): string {
    return this.#text;
  }

  /** From the input to the text as it stands. Sorted, disjoint. */
  get edits(): readonly Edit[] {
    return this.#edits;
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /**
   * Applies a step's edits on the text as it stands.
   *
   * @returns how positions moved
   * @throws RangeError when a step hands on edits that do not fit: a defect of that step, not of the content
   */
  apply(edits: readonly Edit[]): PositionMap {
    validateEdits(edits, this.#text);
    const next = applyChanges(this.#text, edits);
    this.#edits = composeEdits(this.input, this.#edits, this.#text, edits);
    this.#text = next;
    this.#map = null;
    return new PositionMap(edits);
  }

  /** Completes bare changes with the text they replace, who made them, and how sure that rule was. */
  attribute(changes: readonly Change[], rule: string, confidence: number): Edit[] {
    return changes.map(({ start, end, after }) => ({
      start,
      end,
      before: this.#text.slice(start, end),
      after,
      rules: [rule],
      confidence,
    }));
  }

  /** The span of the input that a span of the text as it stands came from. */
  toInput(span: Span): { start: number; end: number } {
    this.#map ??= new PositionMap(this.#edits);
    return this.#map.spanBackward(span);
  }

  /** The same object, with its span lifted to the input. */
  lift<T extends Span>(item: T): T {
    return { ...item, ...this.toInput(item) };
  }

  /** Records a finding whose span is in the text as it stands. */
  note(proposal: Proposal | Finding, fixed: boolean): void {
    const { rule, severity, confidence, message, data } = proposal;
    const { start, end } = this.toInput(proposal);
    this.#findings.push({
      rule,
      start,
      end,
      severity,
      confidence,
      message,
      ...(data === undefined ? {} : { data }),
      fixed,
    });
  }
}
