import type { CleanOptions, Format, Input, Source } from '../types.ts';
import type { Capabilities } from './capabilities.ts';
import { checkFormat } from './options.ts';

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
 * @throws TypeError when it is none of the forms of {@link Input}
 * @throws RangeError on an unknown format
 */
export function readInput(input: Input, options: CleanOptions, steps: Capabilities): ReadInput {
  const wrapped = typeof input === 'string' || input instanceof Uint8Array ? { content: input } : input;
  if (wrapped === null || typeof wrapped !== 'object' || !('content' in wrapped)) {
    throw new TypeError(
      `cannot clean ${wrapped === null ? 'null' : typeof wrapped}: pass a string, a Uint8Array, or { content, url?, contentType?, format? }`,
    );
  }
  const { content, url, contentType } = wrapped;
  const format = wrapped.format ?? options.format;
  if (format !== undefined) checkFormat(format);
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
  if (!(content instanceof Uint8Array)) {
    throw new TypeError(`cannot clean content of type ${typeof content}: pass a string or a Uint8Array`);
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
