import type { CleanOptions, Finding, Input, Proposal, Report, View } from '../types.ts';
import { acceptProposals } from './accept.ts';
import { moveBlocks, outsideCode } from './blocks.ts';
import type { Capabilities } from './capabilities.ts';
import { Draft } from './draft.ts';
import { mergeMetadata } from './metadata.ts';
import type { Policy } from './policy.ts';
import { readInput } from './read-input.ts';
import { deletions } from './removal.ts';
import { removals, roleProposals, settleSegments } from './roles.ts';
import { runRules } from './rule.ts';

/** Options, compiled once. */
export interface Plan {
  readonly options: CleanOptions;
  readonly policy: Policy;
}

/**
 * The way through the house, top to bottom. Each step reads the draft's text and hands on edits or
 * findings; the draft keeps the one list of edits on the input.
 */
export function run(input: Input, { options, policy }: Plan, steps: Capabilities): Report {
  const { rules = [], disable = [] } = options;

  // bytes → text
  const read = readInput(input, options, steps);
  const draft = new Draft(read.text);

  // text → blocks
  const parsed = steps.parse(draft.text, read.hints);
  draft.apply(parsed.edits);
  const view = (blocks: View['blocks'], segments: View['segments'] = []): View => ({
    text: draft.text,
    format: parsed.format,
    blocks,
    segments,
    metadata: parsed.metadata,
    ...(read.hints.url === undefined ? {} : { url: read.hints.url }),
  });

  // repair: what parsing noticed, then the channels of damage, then rules of one's own
  let blocks = parsed.blocks;
  const act = (proposals: readonly Proposal[]) => {
    const { edits, fixed } = acceptProposals(draft, proposals, policy);
    for (const proposal of proposals)
      if (policy.allows(proposal.rule)) draft.note(proposal, fixed.has(proposal));
    blocks = moveBlocks(blocks, draft.apply(edits));
  };
  act(parsed.proposals);
  const repaired = steps.repair(draft.text, { minConfidence: policy.minConfidence, disable });
  const mended = outsideCode(repaired, blocks);
  for (const finding of mended.findings) draft.note(finding, finding.fixed);
  blocks = moveBlocks(blocks, draft.apply(mended.edits));
  act(runRules(rules, 'repair', view(blocks)));

  // blocks → segments → roles → spam
  const pieces = steps.segment(draft.text, blocks);
  const classified = steps.classify(
    view(blocks),
    pieces,
    options.site === undefined ? {} : { site: options.site },
  );
  const metadata = mergeMetadata(parsed.metadata, classified.metadata, draft);
  const provisional = settleSegments(classified.segments, [], policy);
  const judged = view(blocks, provisional);
  const suspects = [...steps.findSpam(judged), ...runRules(rules, 'classify', judged)].filter((proposal) =>
    policy.allows(proposal.rule),
  );
  const reported = classified.proposals.filter((proposal) => policy.allows(proposal.rule));
  const spam = acceptProposals(draft, suspects, policy);
  const removedSpans = suspects.filter((proposal) => spam.fixed.has(proposal));
  const segments = settleSegments(classified.segments, removedSpans, policy);
  const script = steps.detectScript(draft.text);

  // findings on the text as it stands, before anything is taken out
  for (const proposal of [...reported, ...roleProposals(classified.segments, reported, policy)]) {
    draft.note(proposal, policy.accepts(proposal));
  }
  for (const proposal of suspects) draft.note(proposal, spam.fixed.has(proposal));
  for (const proposal of steps.scriptFindings(draft.text, script)) {
    if (policy.allows(proposal.rule)) draft.note(proposal, false);
  }
  const liftedScript = {
    ...script,
    spans: script.spans.map((span) => draft.lift(span)),
    converted: script.converted && {
      ...script.converted,
      evidence: script.converted.evidence.map((piece) => draft.lift(piece)),
    },
  };
  const liftedSegments = segments.map(({ rule: _, ...segment }) => draft.lift(segment));

  // act: take out what is not the document
  draft.apply(deletions(draft.text, removals(segments)));

  // language, of what is left; conversion only if asked
  const language = steps.identifyLanguage(draft.text);
  const liftedLanguage = language.spans
    ? { ...language, spans: language.spans.map((span) => draft.lift(span)) }
    : language;
  if (options.convert !== undefined) {
    const convert = typeof options.convert === 'string' ? { to: options.convert } : options.convert;
    draft.apply(steps.convert(draft.text, convert).edits);
  }

  // judge
  const findings = [...draft.findings].sort(byPlace);
  const trust = steps.judge({
    input: draft.input,
    text: draft.text,
    format: parsed.format,
    ...(read.hints.url === undefined ? {} : { url: read.hints.url }),
    findings,
    segments: liftedSegments,
    edits: draft.edits,
    metadata,
    language: liftedLanguage,
    script: liftedScript,
    preset: policy.preset,
    encodingConfidence: read.encodingConfidence,
  });

  return {
    version: 1,
    text: draft.text,
    input: draft.input,
    format: parsed.format,
    source: read.source,
    encoding: read.encoding,
    encodingConfidence: read.encodingConfidence,
    language: liftedLanguage,
    script: liftedScript,
    metadata,
    segments: liftedSegments,
    findings,
    edits: draft.edits,
    trust,
  };
}

/** The same report with nothing done: what `clean()` would do can still be read off its segments and findings. */
export function undone(report: Report): Report {
  return {
    ...report,
    text: report.input,
    edits: [],
    findings: report.findings.map((finding) => (finding.fixed ? { ...finding, fixed: false } : finding)),
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
