import type { CleanOptions, Format, Input, Source } from '../types.ts';
import type { Capabilities } from './capabilities.ts';
import { checkInput } from './check/input.ts';

export interface ReadInput {
  readonly text: string;
  readonly source: Source;
  readonly encoding: string | null;
  readonly encodingConfidence: number | null;
  /** The bytes are no text: an image, an archive. */
  readonly binary: boolean;
  readonly hints: { format?: Format; contentType?: string; url?: string };
  /** The address, to be spread where an address may be absent. */
  readonly where: { url?: string };
}

/**
 * Any form of input, as text and what is known about it.
 *
 * @throws as {@link checkInput}
 */
export function readInput(input: Input, options: CleanOptions, steps: Capabilities): ReadInput {
  const wrapped = checkInput(input);
  const { content, url } = wrapped;
  const contentType = wrapped.contentType ?? undefined;
  const format = wrapped.format ?? options.format;
  const where = url === undefined ? {} : { url };
  const hints = {
    ...(format === undefined ? {} : { format }),
    ...(contentType === undefined ? {} : { contentType }),
    ...where,
  };
  if (typeof content === 'string') {
    return {
      text: content,
      source: { kind: 'string' },
      encoding: null,
      encodingConfidence: null,
      binary: false,
      hints,
      where,
    };
  }
  const decoded = steps.decode(content, {
    ...(contentType === undefined ? {} : { contentType }),
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
  });
  const { text, encoding, bom, patches } = decoded;
  return {
    text,
    source: { kind: 'bytes', encoding, bom, patches },
    encoding,
    encodingConfidence: decoded.confidence,
    binary: decoded.status === 'binary',
    hints,
    where,
  };
}
