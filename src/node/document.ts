import type { Format, Input } from '../types.ts';
import { formatOf } from './formats.ts';
import type { Source } from './sources.ts';

/** What the caller knows about a document besides its name. */
export interface PageFacts {
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
  /** Goes before what the name of the file says. */
  readonly format?: Format | undefined;
}

/** The bytes of a file, with what its name says about them. */
export function inputOf(
  source: Pick<Source, 'name'>,
  bytes: Uint8Array,
  { url, contentType, format = formatOf(source.name) }: PageFacts = {},
): Input {
  return { content: bytes, url, contentType, format };
}
