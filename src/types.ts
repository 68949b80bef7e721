/**
 * Every type that crosses a module border. No code lives here, nor in `types/`.
 *
 * Units, everywhere: an offset is a UTF-16 index; a span is half-open, `start` included and `end` not;
 * a confidence or score is a probability in 0..1; a contribution is in nats of log-odds.
 */

export type * from './types/document.ts';
export type * from './types/edit.ts';
export type * from './types/encoding.ts';
export type * from './types/finding.ts';
export type * from './types/input.ts';
export type * from './types/metadata.ts';
export type * from './types/options.ts';
export type * from './types/repair.ts';
export type * from './types/report.ts';
export type * from './types/rule.ts';
export type * from './types/rule-id.ts';
export type * from './types/script.ts';
export type * from './types/site.ts';
export type * from './types/span.ts';
export type * from './types/steps.ts';
export type * from './types/trust.ts';
