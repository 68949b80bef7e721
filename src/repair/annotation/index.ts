/** What converters and spinners wrote between characters, or between bytes. */

export { mendReplacedBytes } from './bytes.ts';
export { undoSpinning } from './spinning.ts';
export { stripAnnotations } from './whole.ts';
