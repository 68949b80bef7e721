import type { Capabilities } from '../capabilities.ts';
import { checkFields } from './fields.ts';
import { describe } from './given.ts';

/** Every step once; the compiler refuses a list in which one is missing. */
const STEPS: Readonly<Record<keyof Capabilities, true>> = {
  decode: true,
  rebuildBytes: true,
  detectFormat: true,
  findResidue: true,
  parse: true,
  repair: true,
  segment: true,
  classify: true,
  findSpam: true,
  findConflicts: true,
  identifyLanguage: true,
  detectScript: true,
  scriptFindings: true,
  convert: true,
  judge: true,
};

/** @throws TypeError when a step is missing, or there is one that the pipeline does not know */
export function checkSteps(steps: Capabilities): void {
  checkFields(steps, 'steps', Object.keys(STEPS));
  for (const [name, step] of Object.entries({ ...STEPS, ...steps })) {
    if (typeof step === 'function') continue;
    throw new TypeError(
      `steps.${name} is ${step === true ? 'missing' : describe(step)}: pass a function, or begin with { ...standIns }`,
    );
  }
}
