import type { Input } from '../types.ts';
import { formatOf } from './formats.ts';
import type { Source } from './sources.ts';

/** The bytes of a file, with what its name says about them. */
export function inputOf(source: Pick<Source, 'name'>, bytes: Uint8Array, url?: string): Input {
  const format = formatOf(source.name);
  return {
    content: bytes,
    ...(url === undefined ? {} : { url }),
    ...(format === undefined ? {} : { format }),
  };
}
