/** Bytes to text and back: codec tables, byte-exact rebuilding, detection. */
export { decode } from './decode.ts';
export { type Detection, detect } from './detect/detect.ts';
export { createDetector, type EncodingDetector } from './detect/stream.ts';
export type { DoubleByteTable } from './double-byte.ts';
export { EXTRA } from './double-byte.ts';
export { decodeExactly, decodeWith, encodeWith, rebuildBytes } from './exact.ts';
export { encodingNames, isEncodingName, resolveLabel } from './labels.ts';
export { tableFor } from './registry.ts';
export type { SingleByteTable } from './single-byte.ts';
export { HOLE } from './single-byte.ts';
