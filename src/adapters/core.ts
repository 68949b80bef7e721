/**
 * `emend/core`: the pipeline without its steps. Bring your own capabilities, or only some of ours, and a
 * bundler leaves out the rest: dictionaries, extractors, parsers.
 *
 *     import { createEmend } from 'emend/core';
 *     const { clean } = createEmend({ ...myCapabilities, convert: () => { throw new Error('not here'); } });
 */
export { applyChanges, composeEdits, Lines, PositionMap, revertEdits, validateEdits } from '../edit/index.ts';
export type { Capabilities } from '../kernel/capabilities.ts';
export { createEmend, type Emend } from '../kernel/emend.ts';
export { defineRule } from '../kernel/rule.ts';
export type * from '../types.ts';
