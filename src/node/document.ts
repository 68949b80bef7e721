import type { Input } from '../types.ts';
import { formatOf } from './formats.ts';
import type { Source } from './sources.ts';

/** What the caller knows about a document besides its name. */
export interface PageFacts {
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
}

/** The bytes of a file, with what its name says about them. */
export function inputOf(source: Pick<Source, 'name'>, bytes: Uint8Array, page: PageFacts = {}): Input {
  return { content: bytes, ...page, format: formatOf(source.name) };
}
