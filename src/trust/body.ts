import type { Evidence } from '../types.ts';
import type { Body } from './measure.ts';

/**
 * The document without what was put around and into it: its kept segments. The same for `clean()` and `inspect()`, and the
 * same whether an injection was cut out or never was there, so that taking out a fault cannot cost substance. Findings
 * have no say in it: otherwise taking one away could change what all the other measures read.
 */
export function bodyOf({ input, segments }: Evidence): Body {
  const text =
    segments.length === 0
      ? input
      : segments
          .filter(({ kept }) => kept)
          .map(({ start, end }) => input.slice(start, end))
          .join('\n');
  return { text, length: text.replaceAll(/\s+/gu, '').length };
}
