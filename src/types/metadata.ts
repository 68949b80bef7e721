// What a document says of itself, with the places where it says so.

import type { Span } from './span.ts';

/** A value found in the document, with where it stood in the input text. */
export interface MetadataField extends Span {
  readonly value: string;
  readonly from: 'front-matter' | 'meta' | 'json-ld' | 'open-graph' | 'element' | 'text' | 'url';
}

/** What the document says of itself. A field that it does not give is absent. */
export interface Metadata {
  readonly title?: MetadataField;
  readonly author?: MetadataField;
  readonly publisher?: MetadataField;
  /** ISO 8601 date, or date and time, as exact as the document says and no more. */
  readonly published?: MetadataField;
  /** The publication or address that the document says it comes from. */
  readonly source?: MetadataField;
  readonly canonical?: MetadataField;
  readonly description?: MetadataField;
  /** The language that the document declares for itself, BCP 47. */
  readonly language?: MetadataField;
  readonly tags?: readonly MetadataField[];
}
