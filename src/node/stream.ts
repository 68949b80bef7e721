import { Transform } from 'node:stream';
import { createCleaner } from '../index.ts';
import type { CleanOptions, Input } from '../types.ts';

/**
 * An object stream from documents ({@link Input}) to reports, for `stream.pipeline` behind a crawler.
 * A document is one chunk: this is no stream of bytes. Something that is no document is an error of the
 * stream, as with any transform.
 */
export function createCleanStream(options: CleanOptions = {}): Transform {
  const cleaner = createCleaner(options);
  return new Transform({
    objectMode: true,
    transform(document: Input, _encoding, done) {
      try {
        done(null, cleaner.clean(document));
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
