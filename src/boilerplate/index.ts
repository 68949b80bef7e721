import type { Classified, Metadata, MetadataField, Piece, Proposal, SiteProfile, View } from '../types.ts';
import { byKind } from './by-kind.ts';
import { type Credit, credit } from './credits.ts';
import { type Described, describe } from './describe.ts';
import { extendInserts } from './inserts.ts';
import { notice } from './notice.ts';
import { outside } from './outside.ts';
import { plain } from './plain.ts';
import type { Verdict } from './verdict.ts';

export interface Classification {
  readonly segments: Classified[];
  /** Findings beyond the roles themselves, which the kernel reports. */
  readonly proposals: Proposal[];
  /** Spans in the text. */
  readonly metadata: Partial<Metadata>;
}

/** Gives every piece its role. */
export function classify(
  view: View,
  pieces: readonly Piece[],
  _options: { readonly site?: SiteProfile } = {},
): Classification {
  const described = describe(view, pieces);
  const credits: Credit[] = [];
  const verdicts = described.map((piece) => judge(piece, credits));
  extendInserts(described, verdicts);
  const segments = described.map(({ piece }, i) => ({ start: piece.start, end: piece.end, ...verdicts[i]! }));
  return { segments, proposals: [], metadata: collect(credits) };
}

/** The rules, most certain kind of evidence first. Of a notice and a credit the surer wins. */
function judge(piece: Described, credits: Credit[]): Verdict {
  const settled = byKind(piece) ?? outside(piece);
  if (settled !== null) return settled;
  const said = notice(piece);
  const named = credit(piece);
  if (named !== null && (said === null || said.score < Math.max(0.9, named.score))) {
    credits.push(named);
    const { fields: _, ...verdict } = named;
    return verdict;
  }
  return said ?? plain(piece);
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
