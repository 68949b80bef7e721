import type { Change, Proposal } from '../../types.ts';
import type { Glance } from '../glance/glance.ts';
import type { Surroundings } from '../guess.ts';
import type { RepairStep } from '../step.ts';
import { guessedAgain } from './guesses.ts';
import { type SearchOptions, STRIKE_COST, search } from './lattice.ts';
import { findMarks } from './marks.ts';
import { type Path, UNKNOWN } from './path.ts';
import { knownAround, type Stretch, stretchesOf } from './stretches.ts';
import { Kind, type Unit, unitsOf } from './units.ts';
import { findWindows } from './windows.ts';

const NONE: ReadonlySet<number> = new Set();

const HALF_WIDTH = 'mojibake/half-width-bytes';
const ANNOTATION = 'mojibake/pinyin-annotation-bytes';

/** Nats that a repair must gain: with proof that bytes were lost, without, and where a question may be asked. */
const ENOUGH_WITH_PROOF = 6;
const ENOUGH_WITHOUT = 8;
const ENOUGH_WITH_QUESTION = 10;

/** Nats per character above which a repair is no text; Chinese has 3 to 7, and a replacement costs some. */
const NATURAL_COST = 9.5;

/**
 * Undoes what programs did to the raw bytes of GBK without minding where characters begin: full-width punctuation
 * replaced by ASCII, readings written behind what only looked like a character. See {@link search}.
 */
export const mendReplacedBytes: RepairStep = (text, context) => {
  const glance = context.glance(text);
  const windows = findWindows(text, glance);
  if (windows.length === 0) return [];
  const options: Omit<SearchOptions, 'swallows'> = {
    replaced: context.enabled(HALF_WIDTH) ? new ReplacedForms(text) : NONE,
    halfWidth: hasHalfWidth(text, glance),
    annotated: annotatedCharacters(text, glance),
  };
  const damaged = windows
    .map(({ start, end }) => unitsOf(text, start, end))
    .filter((units) => !isMostlyLost(units));
  // Which decoder it was can be told from all that it did to the text.
  const decoders = damaged.some((units) => units.some(({ code }) => code === 0x3f)) ? [false, true] : [false];
  const readings = decoders.map((swallows) =>
    damaged.map((units) => search(units, { ...options, swallows })),
  );
  const [best] = readings.sort((a, b) => costOf(a) - costOf(b));
  const stretches = best!.flatMap((path, i) => (path === null ? [] : stretchesOf(damaged[i]!, path)));
  const known = knownAround(text, stretches);
  return stretches.flatMap((stretch, i) => {
    const proposal = propose(text, stretch, known[i]!);
    return proposal !== null && context.enabled(proposal.rule) ? [proposal] : [];
  });
};

function costOf(paths: readonly (Path | null)[]): number {
  return paths.reduce((sum, path) => sum + (path?.cost ?? 0), 0);
}

/**
 * A replacement costs a byte or two a clause. Where every few characters one is lost, something else happened, and
 * looking at all that may have stood in each place would take seconds a page.
 */
function isMostlyLost(units: readonly Unit[]): boolean {
  const lost = units.filter((unit) => unit.kind === Kind.lost).length;
  return lost > 6 && lost * 5 > units.length;
}

/** Damage to bytes of GBK has Chinese around it, and is not one loss after the other. */
function standsInChinese(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 20), start) + text.slice(end, end + 20);
  const beside = text.slice(Math.max(0, start - 4), start) + text.slice(end, end + 4);
  return /[\u3400-\u9fff]{2}/.test(near) && (beside.match(/\ufffd/g)?.length ?? 0) <= 2;
}

/** How far around a place its language is looked for, in UTF-16 units. */
const NEARBY = 100;

/**
 * Japanese has more kana than ideographs. Bytes out of step show as kana now and then, which have rows of their own in GBK,
 * and Chinese quotes Japanese titles.
 */
function isJapanese(text: string): boolean {
  const kana = text.match(/[\u3041-\u30fa]/g)?.length ?? 0;
  return kana > (text.match(/[\u3400-\u9fff]/g)?.length ?? 0);
}

/** A program that replaced a full-width form left none of it: those that the text still has were not replaced. */
class ReplacedForms {
  readonly #text: string;
  readonly #known = new Map<number, boolean>();

  constructor(text: string) {
    this.#text = text;
  }

  has(ascii: number): boolean {
    if (ascii <= 0x20 || ascii >= 0x7f) return false;
    let isReplaced = this.#known.get(ascii);
    if (isReplaced === undefined) {
      isReplaced = !this.#text.includes(OTHER_FORMS.get(ascii) ?? String.fromCharCode(ascii + TO_FULL_WIDTH));
      this.#known.set(ascii, isReplaced);
    }
    return isReplaced;
  }
}

const TO_FULL_WIDTH = 0xfee0;
/** What GBK has in the places of `$` and `~`, at A3A4 and A3FE. */
const OTHER_FORMS: ReadonlyMap<number, string> = new Map([
  [0x24, '￥'],
  [0x7e, '￣'],
]);

/** Is there half-width punctuation between two ideographs? */
function hasHalfWidth(text: string, { bounds }: Glance): boolean {
  for (let run = 1; run + 1 < bounds.length; run += 2) {
    const at = bounds[run]!;
    const isBetween = bounds[run + 1] === at + 1 && isIdeograph(text, at - 1) && isIdeograph(text, at + 1);
    if (isBetween && ',;:!'.includes(text[at]!)) return true;
  }
  return false;
}

function isIdeograph(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function annotatedCharacters(text: string, glance: Glance): Map<string, Set<number>> {
  const annotated = new Map<string, Set<number>>();
  for (const { character, reading } of findMarks(text, glance)) {
    const known = annotated.get(reading);
    if (known === undefined) annotated.set(reading, new Set([character.codePointAt(0)!]));
    else known.add(character.codePointAt(0)!);
  }
  return annotated;
}

function propose(text: string, stretch: Stretch, known: Surroundings): Proposal | null {
  const { start, end, units, steps, cost, behind, gain } = stretch;
  const before = text.slice(start, end);
  const pieces = guessedAgain(text, stretch, known);
  const mended = pieces.join('');
  if (before === mended) return null;
  const readings = steps.reduce((sum, path) => sum + path.readings, 0);
  const strikes = steps.reduce((sum, path) => sum + path.strikes, 0);
  const dearest = NATURAL_COST * (Array.from(mended).length + behind) + strikes * STRIKE_COST;
  if (cost > dearest) return null;
  if (isJapanese(text.slice(Math.max(0, start - NEARBY), start) + text.slice(end, end + NEARBY))) return null;
  if (!standsInChinese(text, start, end) && !/[\u4e00-\u9fff]{4}/.test(mended)) return null;
  // Binary data, or another kind of loss.
  if ((before.match(/\ufffd|(?<!\ufffd)\?/g)?.length ?? 0) * 3 > before.length + 3) return null;
  const proof = readings > 0 || /[\ufffd\ue000-\uf8ff]/.test(before);
  const asks = before.includes('?');
  const needed = proof ? ENOUGH_WITH_PROOF : asks ? ENOUGH_WITH_QUESTION : ENOUGH_WITHOUT;
  if (gain < needed / 2) return null;
  const confidence = gain < needed ? 0.6 : 1 - 0.15 * Math.exp((needed - gain) / 12);
  if (readings === 0 && strikes === 0) return null;
  const fix: Change[] = [{ start, end, after: mended }];
  return {
    rule: readings > 0 ? ANNOTATION : HALF_WIDTH,
    start,
    end,
    severity: 'major',
    confidence: Math.round(confidence * 1000) / 1000,
    message:
      readings > 0
        ? 'A reading was written into the bytes of GBK text, across the border of two characters.'
        : 'Full-width punctuation was replaced in the bytes of GBK text, across the border of two characters.',
    data: {
      encoding: 'gb18030',
      gain: Math.round(gain * 10) / 10,
      replaced: strikes,
      readings,
      inferred: inferredCharacters(units, steps, pieces),
    },
    fix,
  };
}

/** The mended characters of which a byte was lost for good: the text model chose them among those that fit the rest. */
function inferredCharacters(
  units: readonly Unit[],
  steps: readonly Path[],
  pieces: readonly string[],
): string {
  return pieces
    .filter((_, i) => {
      const { previous, at, text } = steps[i]!;
      const { at: from, pending } = previous!;
      return (
        pieces[i]!.length > text.length ||
        pending === UNKNOWN ||
        units.slice(from, at).some((unit) => unit.kind === Kind.lost)
      );
    })
    .join('');
}
