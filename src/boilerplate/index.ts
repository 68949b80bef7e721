import { placesOf } from '../terms/places.ts';
import type { Classified, Metadata, MetadataField, Piece, Proposal, SiteProfile, View } from '../types.ts';
import { byKind } from './by-kind.ts';
import { control } from './controls.ts';
import { type Credit, credit } from './credits.ts';
import { type Described, describe } from './describe.ts';
import { extendInserts } from './inserts.ts';
import { label } from './labels.ts';
import { composed, partNotices } from './notices/index.ts';
import type { Around, Place } from './notices/kinds.ts';
import { keepOnly } from './only.ts';
import { outside, outsideSite, outsideText } from './outside.ts';
import { plain } from './plain.ts';
import { timesRepeated } from './repeated.ts';
import { isSource } from './source.ts';
import type { LineForests } from './structure/chances.ts';
import { outsideByStructure } from './structure/index.ts';
import { keepSubject } from './subject.ts';
import { findTitle } from './title.ts';
import { topical } from './topical.ts';
import { type Verdict, verdict } from './verdict.ts';

export interface Classification {
  readonly segments: Classified[];
  /** Findings beyond the roles themselves, which the kernel reports. */
  readonly proposals: Proposal[];
  /** Spans in the text. */
  readonly metadata: Partial<Metadata>;
}

/**
 * Gives every piece its role.
 *
 * @param forests instead of the shipped ones, to measure on texts that these were fitted on
 */
export function classify(
  view: View,
  pieces: readonly Piece[],
  { site }: { readonly site?: SiteProfile } = {},
  forests?: LineForests,
): Classification {
  const places = placesOf(view);
  const { parts, quiet } = partNotices(places, view.blocks, pieces);
  const described = describe(places, view, parts);
  const source = view.format === 'text' && isSource(described);
  const foreign = source ? new Map<number, number>() : outsideByStructure(view, described, site, forests);
  /** Whether the menus of the page stand around the article: then a label or a notice is what it looks like. */
  const page = foreign.size > 0 || described.some(({ block }) => block.main === false);
  const noticeIn =
    (around: Around) =>
    (piece: Described): Verdict | null =>
      quiet.has(piece.piece) ? null : composed(places, piece.piece, placeOf(piece), around);
  const notice = noticeIn(page ? 'page' : 'article');
  const credits: Credit[] = [];
  const verdicts = described.map((piece, i) => {
    const times = timesRepeated(piece, site);
    const settled = isGuessedCode(piece, view) && (times > 0 || foreign.has(i)) ? null : byKind(piece);
    if (times > 0 && settled === null) return outsideSite(piece, times, site!.pages);
    if (source) return settled ?? plain(piece);
    return settled ?? judge(described, i, foreign, page, credits, notice);
  });
  for (const i of page ? [] : topical(places, described, verdicts)) {
    verdicts[i] = judge(described, i, foreign, page, credits, noticeIn('topic'));
  }
  extendInserts(described, verdicts);
  keepSubject(places, described, verdicts);
  if (page) keepOnly(described, verdicts);
  const title = findTitle(view, described, verdicts);
  const segments = described.map(({ piece: { start, end } }, i): Classified => {
    const { role, score, reasons, byLayout } = verdicts[i]!;
    return byLayout === undefined
      ? { start, end, role, score, reasons }
      : { start, end, role, score, reasons, byLayout };
  });
  return {
    segments,
    proposals: [],
    metadata: { ...(title === undefined ? {} : { title }), ...collect(credits) },
  };
}

/** Of a text only the indentation says that a line is code, and the menus of many pages are indented too. */
function isGuessedCode({ block }: Described, { format }: View): boolean {
  return format === 'text' && block.kind === 'code';
}

/** The rules, most certain kind of evidence first. Of a notice and a credit the surer wins. */
function judge(
  pieces: readonly Described[],
  i: number,
  outsiders: ReadonlyMap<number, number>,
  page: boolean,
  credits: Credit[],
  notice: (piece: Described) => Verdict | null,
): Verdict {
  const piece = pieces[i]!;
  const foreign = outsiders.get(i);
  const named = credit(piece);
  const left = outside(piece);
  if (left !== null) {
    // The line under the headline often is no part of the content, but what it says is metadata.
    if (named !== null && isNear(piece)) credits.push(named);
    return left;
  }
  const said = surer(surer(label(pieces, i, page), control(piece)), notice(piece));
  if (named !== null && foreign === undefined && (said === null || said.score < Math.max(0.9, named.score))) {
    credits.push(named);
    return verdict(named.role, named.score, ...named.reasons);
  }
  if (foreign !== undefined) {
    if (named !== null && isNear(piece)) credits.push(named);
    if (said === null || said.score < CERTAIN) return outsideText(piece, foreign);
  }
  return said ?? plain(piece);
}

function surer(one: Verdict | null, other: Verdict | null): Verdict | null {
  return one === null || (other !== null && other.score > one.score) ? other : one;
}

function placeOf({ wholeLine, atEnd, text }: Described): Place {
  if (wholeLine) return atEnd ? 'end' : 'line';
  return /^[（(［[【].*[)）\]］】]$/.test(text) ? 'bracket' : 'tail';
}

/** Pieces between a credit and the article at most. */
const NEAR = 8;
const CERTAIN = 0.8;

function isNear({ beforeBody, afterBody }: Described): boolean {
  return beforeBody <= NEAR && afterBody <= NEAR;
}

/** First mention wins; a source that changes within the document is no source of the document. */
function collect(credits: readonly Credit[]): Partial<Metadata> {
  const metadata: { author?: MetadataField; published?: MetadataField; source?: MetadataField } = {};
  for (const { fields } of credits) {
    metadata.author ??= fields.author!;
    metadata.published ??= fields.published!;
    metadata.source ??= fields.source!;
  }
  const sources = new Set(
    credits.flatMap(({ fields }) => (fields.source === undefined ? [] : [fields.source.value])),
  );
  if (sources.size > 2) delete metadata.source;
  for (const key of ['author', 'published', 'source'] as const)
    if (metadata[key] === undefined) delete metadata[key];
  return metadata;
}
