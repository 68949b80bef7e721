/**
 * Where a text leaves ASCII: the first glance at it, taken once for all steps. Nearly everything that can be wrong with
 * characters is beyond ASCII or beside it, so steps go from run to run and not through all of an English text each.
 *
 *     Le déjeuner — où ?
 *         ^       ^  ^      bounds 4 5, 12 13, 15 16
 */
export interface Runs {
  /** Start and end of each run of UTF-16 units beyond ASCII, in order. */
  readonly bounds: Int32Array;
  /** Whether ASCII has something in it that is neither printed nor a space, a tab or a line break. */
  readonly hasControls: boolean;
}

export function runsBeyondAscii(text: string): Runs {
  const { length } = text;
  let bounds = new Int32Array(64);
  let n = 0;
  let controls = 0;
  for (let i = 0; i < length; ) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      controls |= isControl[unit]!;
      i++;
      continue;
    }
    if (n === bounds.length) {
      const more = new Int32Array(n * 2);
      more.set(bounds);
      bounds = more;
    }
    bounds[n++] = i;
    do i++;
    while (i < length && text.charCodeAt(i) > 0x7f);
    bounds[n++] = i;
  }
  return { bounds: bounds.subarray(0, n), hasControls: controls !== 0 };
}

const isControl = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) || unit === 0x7f ? 1 : 0,
);
