import type { Metadata, MetadataField } from '../types.ts';
import type { Draft } from './draft.ts';

/**
 * What the markup declares, completed by what was found in the running text. Declared values win: they were
 * written to be read by machines. Spans of `found` are lifted to the input.
 */
export function mergeMetadata(declared: Metadata, found: Partial<Metadata>, draft: Draft): Metadata {
  return { ...liftMetadata(found, draft), ...declared };
}

/** The same values, with their spans lifted from the text as it stands to the input. */
export function liftMetadata({ tags, ...fields }: Metadata, draft: Draft): Metadata {
  const lifted: Record<string, MetadataField> = {};
  for (const [name, field] of Object.entries(fields)) lifted[name] = draft.lift(field);
  return { ...lifted, ...(tags === undefined ? {} : { tags: tags.map((tag) => draft.lift(tag)) }) };
}
