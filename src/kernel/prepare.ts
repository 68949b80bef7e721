import type { CleanOptions, Format, Input, Metadata, Piece, Proposal, Segment, View } from '../types.ts';
import type { Capabilities } from './capabilities.ts';
import { Draft } from './draft.ts';
import { liftMetadata } from './metadata.ts';
import { escapedMarkup, outsideCode } from './outside-code.ts';
import type { Policy } from './policy.ts';
import { type ReadInput, readInput } from './read-input.ts';
import { runRules } from './rule.ts';

/** Options, compiled once. */
export interface Plan {
  readonly options: CleanOptions;
  readonly policy: Policy;
}

export interface Prepared {
  readonly read: ReadInput;
  readonly draft: Draft;
  readonly format: Format;
  /** As the markup declares it; spans are on the input. */
  readonly metadata: Metadata;
  readonly pieces: readonly Piece[];
  /** The draft as rules see it, as it stands when asked. */
  view(segments?: readonly Segment[]): View;
}

/** The first half of the way: bytes to text, text to blocks, damage mended, blocks to pieces. */
export function prepare(input: Input, { options, policy }: Plan, steps: Capabilities): Prepared {
  const { rules = [], disable = [] } = options;

  // bytes → text
  const read = readInput(input, options, steps);
  const draft = new Draft(read.text, policy);

  // traces of other extractors, which would mislead the parser
  if (read.binary) draft.note(notText(draft.text), false);
  const format = read.binary
    ? 'text'
    : (read.hints.format ?? steps.detectFormat(draft.text, read.hints.contentType));
  if (!read.binary) draft.act(steps.findResidue(draft.text, format));

  // text → blocks
  const parsed = steps.parse(draft.text, { ...read.hints, format });
  const metadata = liftMetadata(parsed.metadata, draft);
  draft.apply(parsed.edits);
  draft.blocks = parsed.blocks;
  draft.act(parsed.proposals);
  let memory = { of: draft.text };
  const view = (segments: readonly Segment[] = []): View => {
    if (memory.of !== draft.text) memory = { of: draft.text };
    // One literal: objects that are put together anew lose their shape at times, and with it all code compiled for them.
    const seen = { text: draft.text, format, blocks: draft.blocks, segments, metadata, memory };
    return read.where.url === undefined ? seen : { ...seen, ...read.where };
  };

  // damage mended, first by the channels, then by rules of one's own
  const limits = { minConfidence: policy.minConfidence, disable };
  if (!read.binary) {
    const repaired = outsideCode(steps.repair(draft.text, limits), draft.text, {
      blocks: draft.blocks.filter(({ kind }) => kind === 'code'),
      marked: format !== 'text',
      shown: [...(parsed.shown ?? []), ...(format === 'markdown' ? escapedMarkup(draft.text) : [])],
    });
    for (const finding of repaired.findings) draft.note(finding, finding.fixed);
    draft.apply(repaired.edits);
  }
  draft.act(runRules(rules, 'repair', view()));

  // blocks → pieces below the line
  const pieces = steps.segment(draft.text, draft.blocks);
  return { read, draft, format, metadata, pieces, view };
}

/** Nothing that reads text can say anything about an image; this says so, over all of it. */
function notText(text: string): Proposal {
  return {
    rule: 'decode/binary',
    start: 0,
    end: text.length,
    severity: 'fatal',
    confidence: 0.95,
    message: 'These bytes are not text: an image, an archive or the like.',
  };
}
