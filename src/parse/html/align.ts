const ENTITY = /&(?:#[0-9]{1,12}|#[xX][0-9a-fA-F]{1,12}|[a-zA-Z][a-zA-Z0-9]{0,40});?/y;
/** Second halves of the named references that stand for two characters (`&fjlig;`, `&NotEqual;`, ...). */
const SECOND = /[j\u0333\u0338\u0331\u200A\u20D2\u20E5\uFE00]/;

/** A stretch of a text node: `[from, to)` of its value stood at `[start, end)` of the source. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Whether the source spelled it out differently (an entity, a CR LF). */
  readonly decoded: boolean;
}

/**
 * Lines up what a text node says with how the source spells it.
 *
 *     source  5 &gt; 3 &amp; 中&#x6587;
 *     value   5 >    3 &     中文
 *               ^^^^   ^^^^^   ^^^^^^^^ decoded
 *
 * The value is given, so nothing has to be decoded here; where the two cannot be lined up (a stray end tag
 * inside the text), the rest of the node is one decoded stretch, which is coarse but never wrong.
 */
export function align(source: string, start: number, end: number, value: string): Stretch[] {
  if (end - start === value.length && source.startsWith(value, start)) {
    return [{ from: 0, to: value.length, start, end, decoded: false }];
  }
  const out: Stretch[] = [];
  let at = start;
  let from = 0;
  let plainStart = at;
  let plainFrom = from;
  const flush = () => {
    if (from > plainFrom) out.push({ from: plainFrom, to: from, start: plainStart, end: at, decoded: false });
  };
  const take = (length: number, width: number) => {
    flush();
    out.push({ from, to: from + width, start: at, end: at + length, decoded: true });
    at += length;
    from += width;
    plainStart = at;
    plainFrom = from;
  };
  while (at < end && from < value.length) {
    const unit = source[at]!;
    if (unit === '&') {
      ENTITY.lastIndex = at;
      const length = ENTITY.exec(source)?.[0].length ?? 0;
      const spelledOut = length > 0 ? decodedWidth(source, at, length, value, from) : 0;
      if (spelledOut > 0) {
        take(length, spelledOut);
        continue;
      }
    } else if (unit === '\r' && value[from] === '\n') {
      take(source[at + 1] === '\n' ? 2 : 1, 1);
      continue;
    }
    if (unit !== value[from]) break;
    at++;
    from++;
  }
  flush();
  if (at < end || from < value.length) {
    out.push({ from, to: value.length, start: at, end, decoded: true });
  }
  return out;
}

/** How many UTF-16 units of the value an entity became, or 0 when it was left as it is. */
function decodedWidth(source: string, at: number, length: number, value: string, from: number): number {
  const entity = source.slice(at, at + length);
  if (/^&amp;?$/i.test(entity)) return value[from] === '&' ? 1 : 0;
  if (value[from] === '&' && value.startsWith(entity, from)) return 0;
  const code = value.charCodeAt(from);
  if (code >= 0xd800 && code < 0xdc00) return 2;
  if (
    !entity.includes('#') &&
    SECOND.test(value[from + 1] ?? '') &&
    source[at + length] !== value[from + 1]
  ) {
    return 2;
  }
  return 1;
}
