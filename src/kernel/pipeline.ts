import type { Input, Language, Report, Script, Segment, SiteProfile } from '../types.ts';
import type { Capabilities } from './capabilities.ts';
import { conversionNotes } from './conversion.ts';
import type { Draft } from './draft.ts';
import { mergeMetadata } from './metadata.ts';
import { type Plan, prepare } from './prepare.ts';
import { deletions } from './removal.ts';
import { removals, type Settled, settle } from './roles.ts';
import { runRules } from './rule.ts';

/**
 * The way through the house, top to bottom; its first half is {@link prepare}. Each step reads the draft's
 * text and hands on edits or findings; the draft keeps the one list of edits on the input.
 */
export function run(input: Input, plan: Plan, steps: Capabilities): Report {
  const { policy } = plan;
  const { rules = [], site, convert } = plan.options;

  // bytes → text → blocks → damage mended → pieces
  const { read, draft, format, metadata: declared, pieces, view } = prepare(input, plan, steps);

  // pieces → segments, each with a role and a fate; injected spam cut out of them
  const roles = steps.classify(
    view(),
    pieces,
    site !== undefined && isOf(site, read.where.url) ? { site } : {},
  );
  const metadata = mergeMetadata(declared, roles.metadata, draft);
  const judged = view(settle(roles, [], draft.text, policy).segments);
  const suspects = [...steps.findSpam(judged), ...runRules(rules, 'classify', judged)];
  const { segments, notes } = settle(roles, suspects, draft.text, policy);
  for (const { proposal, fixed } of notes) draft.note(proposal, fixed);

  // script, while a foreign tail still stands
  const found = steps.detectScript(draft.text);
  for (const proposal of steps.scriptFindings(draft.text, found)) draft.note(proposal, false);
  for (const proposal of steps.findConflicts(view(segments))) draft.note(proposal, false);
  const script = liftScript(found, draft);
  const lifted = segments.map((segment) => liftSegment(segment, draft));

  // what is not the document goes; language of what is left; conversion only if asked
  draft.apply(deletions(draft.text, removals(segments)));
  const language = liftLanguage(steps.identifyLanguage(draft.text), draft);
  if (convert !== undefined) {
    const options = typeof convert === 'string' ? { to: convert } : convert;
    const { edits } = steps.convert(draft.text, options);
    for (const proposal of conversionNotes(edits, options.to)) draft.note(proposal, true);
    draft.apply(edits);
  }

  const { input: original, text, findings, edits } = draft;
  const { source, encoding, encodingConfidence } = read;
  const evidence = {
    input: original,
    text,
    format,
    language,
    script,
    metadata,
    segments: lifted,
    findings,
    edits,
    encodingConfidence,
    preset: policy.preset,
  };
  const trust = steps.judge(read.where.url === undefined ? evidence : { ...evidence, ...read.where });
  return {
    version: 1,
    source,
    encoding,
    text,
    input: original,
    format,
    language,
    script,
    metadata,
    segments: lifted,
    findings,
    edits,
    encodingConfidence,
    trust,
  };
}

/** The same report with nothing done: what `clean()` would do can still be read off its segments. */
export function undone(report: Report): Report {
  return {
    ...report,
    text: report.input,
    edits: [],
    findings: report.findings.map((finding) => (finding.fixed ? { ...finding, fixed: false } : finding)),
  };
}

/**
 * A profile says nothing about another host; where the address is not known, the caller's word is taken. The profile of a host
 * is good for those below it, and with a port only for that port.
 */
function isOf(site: SiteProfile, url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return true;
  const { host, hostname } = new URL(url);
  return [host, hostname].some((name) => `.${name}`.endsWith(`.${site.host}`));
}

/** As users see it: on the input, and without the rule, which its finding names. */
function liftSegment(segment: Settled, draft: Draft): Segment {
  const { start, end } = draft.liftSpan(segment);
  const { role, kept, score, reasons } = segment;
  return { start, end, role, kept, score, reasons };
}

function liftScript(script: Script, draft: Draft): Script {
  const { tag, region, confidence, mixed, converted } = script;
  return {
    tag,
    region,
    confidence,
    mixed,
    spans: script.spans.map((span) => draft.lift(span)),
    converted: converted && { ...converted, evidence: converted.evidence.map((piece) => draft.lift(piece)) },
  };
}

function liftLanguage(language: Language, draft: Draft): Language {
  return language.spans === undefined
    ? language
    : { ...language, spans: language.spans.map((span) => draft.lift(span)) };
}
