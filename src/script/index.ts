/** Which script a text is in, what converted it, and conversion that can be trusted. */
export { convert } from './convert.ts';
export { detectScript } from './detect.ts';
export { scriptFindings } from './findings.ts';
