import type { MetadataField } from '../../types.ts';
import type { ElementNode } from './dom.ts';

/** What an attribute says, with the span of its value: `name="value"`, and the quotes are no part of it. */
export function attributeField(
  element: ElementNode,
  name: string,
  html: string,
  from: MetadataField['from'],
): MetadataField | null {
  const attribute = element.attribute(name);
  const value = attribute?.value.replace(/\s+/g, ' ').trim() ?? '';
  if (attribute?.start === undefined || attribute.end === undefined || value === '') return null;
  const written = html.slice(attribute.start, attribute.end);
  const opening = /^[^=]*=\s*["']?/.exec(written)?.[0].length ?? 0;
  const closing = /["']$/.test(written) && opening > 0 ? 1 : 0;
  return { value, from, start: attribute.start + opening, end: attribute.end - closing };
}
