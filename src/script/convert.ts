import { applyChanges, composeEdits } from '../edit/index.ts';
import type { Change, Converted, ConvertOptions, Edit, Region, Span } from '../types.ts';
import { decideByContext, isOneOfSeveral } from './context.ts';
import { detectHan } from './detect.ts';
import { type OpenccConfiguration, runConfiguration } from './opencc.ts';
import { outside, protectedSpans } from './protect.ts';
import { restore } from './restore.ts';
import { SIMPLIFIED_NAMES_BEFORE, TAIWAN_SPELLINGS_AFTER } from './spellings.ts';

const TARGETS: readonly ConvertOptions['to'][] = ['Hans', 'Hant', 'Hans-CN', 'Hant-TW', 'Hant-HK'];
/** How sure a conversion must be to be undone: undoing what nobody did does harm. */
const SURE = 0.8;
const CONVERTED = { rule: 'script/convert', confidence: 0.99 };
/** Of a character that is one of several: about one in ten is wrong where the sentence gives no help (bench/script). */
const ONE_OF_SEVERAL = 0.9;
const RESTORED = { rule: 'script/restore', confidence: 0.85 };

/**
 * Converts Chinese text to one script, piece by piece, so that every change is an edit.
 *
 * Stretches that are in the target script already are left alone, and so are protected terms: the user's, code,
 * addresses, names of people, and quotations in the target script. Text that a machine converted from Simplified
 * goes back by the tables it came by first, so that their mistakes do not survive. Japanese and Korean text is not
 * touched.
 *
 * @throws RangeError when `options.to` is none of the targets
 */
export function convert(text: string, options: ConvertOptions): Converted {
  if (!TARGETS.includes(options?.to)) {
    throw new RangeError(`options.to is ${JSON.stringify(options?.to)}; pass one of ${TARGETS.join(', ')}`);
  }
  const script = detectHan(text);
  if (script === null) return { text, edits: [] };
  const keep = protectedSpans(text, options.protect ?? [], options.to.slice(0, 4) as 'Hans' | 'Hant');
  const { converted } = script;
  const undoes = options.restore !== false && converted?.from === 'Hans' && converted.confidence >= SURE;
  const profile = undoes ? converted.profile : null;
  const edits: Edit[] = [];
  let kept = 0;
  for (const span of script.spans) {
    // Undetermined characters may be of the other script; what they become is the same if they are not.
    const from = span.tag === 'Hani' ? opposite(options.to) : span.tag;
    const plan = planFor(from, script.region, options, profile);
    const piece = text.slice(span.start, span.end);
    const own = within(keep, kept, span);
    kept = own.next;
    let current = piece;
    let done: Edit[] = [];
    for (const step of plan) {
      const spans = done.length === 0 ? own.spans : protectedSpans(current, options.protect ?? [], null);
      const next = outside(step.run(current), spans).map((change) => toEdit(current, change, step));
      const after = applyChanges(current, next);
      done = composeEdits(piece, done, current, next);
      current = after;
    }
    for (const edit of done)
      edits.push({ ...edit, start: edit.start + span.start, end: edit.end + span.start });
  }
  return { text: applyChanges(text, edits), edits };
}

interface Step {
  readonly rule: string;
  readonly confidence: number;
  run(text: string): Change[];
}

function opencc(configuration: OpenccConfiguration, extra: { before?: string; after?: string } = {}): Step {
  return { ...CONVERTED, run: (text) => runConfiguration(text, configuration, extra) };
}

function planFor(
  from: string,
  region: Region | null,
  options: ConvertOptions,
  profile: string | null,
): Step[] {
  const words = options.vocabulary === true;
  const undo: Step | null = profile === null ? null : { ...RESTORED, run: (text) => restore(text, profile) };
  const toTraditional = (): Step => {
    if (options.to === 'Hant-TW') return opencc(words ? 's2twp' : 's2tw', { after: TAIWAN_SPELLINGS_AFTER });
    if (options.to === 'Hant-HK') return opencc(words ? 's2hkp' : 's2hk');
    return opencc('s2t');
  };
  if (options.to.startsWith('Hans')) {
    if (from === 'Hans') return [];
    if (undo !== null) return [undo];
    if (region === 'HK' && words) return [opencc('hk2sp', { before: SIMPLIFIED_NAMES_BEFORE })];
    // hk2s would leave 著, which Hong Kong writes as well as 着; tw2s knows it, and 裏 and 衞 too.
    return [opencc(words ? 'tw2sp' : 'tw2s', { before: SIMPLIFIED_NAMES_BEFORE })];
  }
  const decided: Step = { rule: CONVERTED.rule, confidence: 0.8, run: decideByContext };
  if (from === 'Hans') return [toTraditional(), decided];
  if (undo !== null) return [undo, toTraditional(), decided];
  if (options.to === 'Hant-TW' && region !== 'TW') return [opencc('t2tw')];
  if (options.to === 'Hant-HK' && region !== 'HK') return [opencc('t2hk')];
  return [];
}

const opposite = (to: string) => (to.startsWith('Hans') ? 'Hant' : 'Hans');

/** The part of `keep`, from index `from` on, that touches `span`, in offsets of the span; and where the next begins. */
function within(keep: readonly Span[], from: number, span: Span): { spans: Span[]; next: number } {
  const spans: Span[] = [];
  let at = from;
  while (at < keep.length && keep[at]!.end <= span.start) at++;
  let next = at;
  for (; at < keep.length && keep[at]!.start < span.end; at++) {
    const { start, end } = keep[at]!;
    spans.push({ start: start - span.start, end: end - span.start });
    if (end <= span.end) next = at + 1;
  }
  return { spans, next };
}

function toEdit(text: string, change: Change, { rule, confidence }: Step): Edit {
  const sure = isOneOfSeveral(change.after) ? Math.min(confidence, ONE_OF_SEVERAL) : confidence;
  return { ...change, before: text.slice(change.start, change.end), rules: [rule], confidence: sure };
}
