import type { Span } from '../../types.ts';

/** How much of a line is read in front of a place and behind it, in UTF-16 units. */
export interface Reach {
  readonly before: number;
  readonly behind: number;
}

/** The lines around some places, in order and apart; of long ones as much as is read in one go. */
export function windowsAround(text: string, places: Iterable<number>, { before, behind }: Reach): Span[] {
  const windows: Span[] = [];
  let done = 0;
  for (const at of places) {
    if (at < done) continue;
    let start = at;
    while (start > done && at - start < before && text.charCodeAt(start - 1) !== LINE_FEED) start--;
    let end = at;
    while (end < text.length && end - at < behind && text.charCodeAt(end) !== LINE_FEED) end++;
    done = end;
    windows.push({ start, end });
  }
  return windows;
}

const LINE_FEED = 0x0a;
