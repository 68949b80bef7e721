import { dense, glanceTables, inParts } from '../first-glance.ts';

/** Nats of rarity above the allowance of the first glance, added up over a climb, that call for a closer look. */
const curious = inParts(5);
/** Characters that are passed over behind a sign, so that nonsense calls for no look at each. */
const pause = 6;

const fullWidth = '\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3';
/**
 * Single characters that pairs fall apart into: the mark of an odd byte, a private one, and between characters of two
 * bytes a letter or half-width katakana, which Big5 and Shift_JIS have as second bytes: `張@霖`, `対応ｵて`.
 */
const crumbs = new RegExp(
  `\\ufffd|[\\ue000-\\uf8ff]|(?<=[${fullWidth}])[@-~\\uff61-\\uff9f](?=[${fullWidth}])`,
  'g',
);

export interface Sign {
  readonly at: number;
  /** Whether it is the mark or the half of a single character, and not a run of rare ones. */
  readonly isCrumb: boolean;
}

/** Places from where on pairs may be shifted, in order: cheap to find, and most of them are none. */
export function* signsOfShift(text: string): Generator<Sign> {
  const found = text.matchAll(crumbs);
  let crumb = found.next();
  const { kinds, excess } = glanceTables();
  let sum = 0;
  let climb = 0;
  for (let i = 0; i < text.length; i++) {
    if (!crumb.done && crumb.value.index <= i) {
      const at = crumb.value.index;
      crumb = found.next();
      if (at === i) {
        yield { at: i, isCrumb: true };
        sum = 0;
        continue;
      }
    }
    const unit = text.charCodeAt(i);
    if (kinds[unit] !== dense) {
      if (unit === 0x0a) sum = 0;
      continue;
    }
    if (sum <= 0) {
      sum = 0;
      climb = i;
    }
    sum += excess[unit]!;
    if (sum > curious) {
      yield { at: climb, isCrumb: false };
      sum = 0;
      i += pause;
    }
  }
}
