/**
 * `emend/core`: the pipeline without its steps, and the steps one by one, so that a bundler leaves out what
 * is not asked for: dictionaries, parsers, encoding tables.
 *
 *     import { createEmend, repair, standIns } from 'emend/core';
 *     const { clean, revert } = createEmend({ ...standIns, repair });
 */
export { classify } from '../boilerplate/index.ts';
export { applyChanges, composeEdits, Lines, PositionMap, revertEdits, validateEdits } from '../edit/index.ts';
export { decode, rebuildBytes } from '../encoding/index.ts';
export type { Capabilities } from '../kernel/capabilities.ts';
export { createEmend, type Emend } from '../kernel/emend.ts';
export { defineRule } from '../kernel/rule.ts';
export { identifyLanguage } from '../language/index.ts';
export { detectFormat, findResidue, parse } from '../parse/index.ts';
export { repair } from '../repair/index.ts';
export { convert, detectScript, scriptFindings } from '../script/index.ts';
export { segment } from '../segment/index.ts';
export { findSpam } from '../spam/index.ts';
export { findConflicts, judge } from '../trust/index.ts';
export type * from '../types.ts';
export { standIns } from './stand-ins.ts';
