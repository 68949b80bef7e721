/** The algebra of edits: validate, apply, revert, compose, map. A floor that every step stands on. */
export { applyChanges, revertEdits } from './apply.ts';
export { composeEdits } from './compose.ts';
export { decide, type Verdict } from './decide.ts';
export { Lines, type Place } from './lines.ts';
export { PositionMap } from './position-map.ts';
export { validateChanges, validateEdits } from './validate.ts';
