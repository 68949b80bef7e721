import type { Input } from '../../types.ts';
import { checkChoice } from './fields.ts';
import { checkText, describeBytes } from './given.ts';
import { FORMATS } from './options.ts';

/** An input in its long form. */
export type WrappedInput = Exclude<Input, string | Uint8Array>;

/**
 * Any form of input in its long form, once everything in it is what it should be. Fields that nobody reads are
 * let through: a crawler's record may know more about a page than we ask.
 *
 * @throws TypeError when it is none of the forms of {@link Input}
 * @throws RangeError on an unknown format
 */
export function checkInput(input: Input): WrappedInput {
  if (typeof input === 'string' || input instanceof Uint8Array) return { content: input };
  if (typeof input !== 'object' || input === null || !('content' in input)) {
    throw new TypeError(
      `cannot clean ${describeBytes(input)}: pass a string, a Uint8Array, or { content, url?, contentType?, format? }`,
    );
  }
  const { content, url, contentType, format } = input;
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) {
    throw new TypeError(`input.content is ${describeBytes(content)}: pass a string or a Uint8Array`);
  }
  if (url !== undefined) checkText(url, 'input.url');
  // `headers.get('content-type')` gives null where there is none.
  if (contentType !== undefined && contentType !== null) checkText(contentType, 'input.contentType');
  if (format !== undefined) checkChoice(format, 'input.format', FORMATS);
  return input;
}
