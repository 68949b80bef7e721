import { applyChanges, composeEdits, decide, PositionMap, validateEdits } from '../edit/index.ts';
import type { Block, Edit, Finding, Proposal, Span } from '../types.ts';
import type { Policy } from './policy.ts';

/**
 * A document on its way through the house: the input, the text as it stands now, and the one flat list of
 * edits that leads from the first to the second. Steps see only `text` and `blocks`; whatever they report
 * is lifted to input offsets here.
 */
export class Draft {
  readonly input: string;
  readonly #policy: Policy;
  #text: string;
  #blocks: readonly Block[] = [];
  #edits: Edit[] = [];
  #toInput: PositionMap | null = null;
  readonly #findings: Finding[] = [];

  constructor(input: string, policy: Policy) {
    this.input = input;
    this.#text = input;
    this.#policy = policy;
  }

  get text(): string {
    return this.#text;
  }

  /** Blocks of the text as it stands; edits move them along. */
  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  set blocks(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /** From the input to the text as it stands. Sorted, disjoint. */
  get edits(): readonly Edit[] {
    return this.#edits;
  }

  /** By place, on the input. */
  get findings(): Finding[] {
    return [...this.#findings].sort(byPlace);
  }

  /**
   * Applies a step's edits on the text as it stands.
   *
   * @throws RangeError when a step hands on edits that do not fit: a defect of that step, not of the content
   */
  apply(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    validateEdits(edits, this.#text);
    const next = applyChanges(this.#text, edits);
    this.#edits = composeEdits(this.input, this.#edits, this.#text, edits);
    this.#text = next;
    this.#toInput = null;
    const map = new PositionMap(edits);
    this.#blocks = this.#blocks
      .map((block) => moved(block, map.spanForward(block)))
      .filter((block) => block.end > block.start);
  }

  /** Records proposals as findings and carries out those that the policy accepts. */
  act(proposals: readonly Proposal[]): void {
    const allowed = proposals.filter((proposal) => this.#policy.allows(proposal.rule));
    const { edits, accepted } = decide(this.#text, allowed, this.#policy.minConfidence);
    for (const proposal of allowed) this.note(proposal, accepted.has(proposal));
    this.apply(edits);
  }

  /** Records a finding whose span is in the text as it stands, unless its rule is disabled. */
  note(proposal: Proposal | Finding, fixed: boolean): void {
    const { rule, severity, confidence, message, data } = proposal;
    if (!this.#policy.allows(rule)) return;
    const { start, end } = this.liftSpan(proposal);
    const extra = data === undefined ? {} : { data };
    this.#findings.push({ rule, start, end, severity, confidence, message, ...extra, fixed });
  }

  /** The same object, with its span lifted from the text as it stands to the input. */
  lift<T extends Span>(item: T): T {
    return this.#edits.length === 0 ? item : { ...item, ...this.liftSpan(item) };
  }

  /** A span of the text as it stands, on the input. */
  liftSpan(span: Span): Span {
    if (this.#edits.length === 0) return span;
    this.#toInput ??= new PositionMap(this.#edits);
    return this.#toInput.spanBackward(span);
  }
}

/**
 * The same block at another place. One of text is written out, as where it was made: of a copy by spreading the engine forgets
 * the shape when the last one is gone, and with it all the code that it had compiled for blocks of text.
 */
function moved(block: Block, { start, end }: Span): Block {
  const { kind } = block;
  return Object.keys(block).length === TEXT_BLOCK ? { start, end, kind } : { ...block, start, end };
}

/** Fields that a block of text has; one of a page has more. */
const TEXT_BLOCK = 3;

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
