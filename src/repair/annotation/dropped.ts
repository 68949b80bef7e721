import { candidateNats } from './candidate-nats.ts';
import { pairTable } from './gbk.ts';
import { type Path, UNKNOWN } from './path.ts';
import { Kind, type Unit } from './units.ts';

/** Nats that two characters must win over the one, which came of their outer halves. */
const PRICE_OF_DROPPED = 4;

/**
 * Out of step one pair of bytes in ten is user-defined in GBK, and shows as a private-use character. Programs that clean
 * texts drop those. What is left around closes up to one character that makes no sense:
 *
 *     自  由  化  與          BB AF  D3 EB
 *     private use             .. BB | AF D3 | EB ..      the pair in the middle is dropped
 *     自  由  籧              BB EB
 *
 * Puts two characters that read better in the place of such a one. `pieces` are what the steps come to.
 */
export function restoreDropped(
  pieces: readonly string[],
  units: readonly Unit[],
  steps: readonly Path[],
  before: readonly number[],
  behind: readonly number[],
): string[] {
  const restored: string[] = [];
  let [previous2, previous] = [before.at(-2) ?? 0x0a, before.at(-1) ?? 0x0a];
  pieces.forEach((piece, i) => {
    const halves = halvesOf(units, steps[i]!, piece);
    const ahead = Array.from(pieces.slice(i + 1, i + 3).join(''), (character) => character.charCodeAt(0));
    const following = [...ahead, ...behind].slice(0, 2);
    const best = halves && cheapestTwo(halves, [previous2, previous], following, piece.charCodeAt(0));
    const text = best ?? piece;
    for (const character of text) [previous2, previous] = [previous, character.charCodeAt(0)];
    restored.push(text);
  });
  return restored;
}

/** The bytes on both sides of what may have been dropped inside a character that was read across a border. */
function halvesOf(
  units: readonly Unit[],
  { previous, readings }: Path,
  piece: string,
): [number, number] | null {
  const { pending, at } = previous!;
  const unit = units[at]!;
  const isWhole = pending !== 0 && pending !== UNKNOWN && readings === 0 && piece.length === 1;
  return isWhole && (unit.kind === Kind.pair || unit.kind === Kind.ascii) ? [pending, unit.lead] : null;
}

function cheapestTwo(
  [lead, trail]: readonly [number, number],
  context: readonly [number, number],
  following: readonly number[],
  shown: number,
): string | null {
  const { toUnicode } = pairTable();
  let least = costOf([shown], context, following) - PRICE_OF_DROPPED;
  let found: string | null = null;
  for (const [second, thirds] of userDefined()) {
    const one = toUnicode[(lead << 8) | second]!;
    if (!isText(one) || candidateNats(context[0], context[1], one) >= least) continue;
    for (const third of thirds) {
      const two = toUnicode[(third << 8) | trail]!;
      if (!isText(two)) continue;
      const cost = costOf([one, two], context, following);
      if (cost >= least) continue;
      least = cost;
      found = String.fromCharCode(one, two);
    }
  }
  return found;
}

function costOf(
  codes: readonly number[],
  [first, second]: readonly [number, number],
  following: readonly number[],
): number {
  let [previous2, previous, cost] = [first, second, 0];
  for (const code of [...codes, ...following]) {
    cost += candidateNats(previous2, previous, code);
    previous2 = previous;
    previous = code;
  }
  return cost;
}

let memo: ReadonlyMap<number, readonly number[]> | undefined;

/** Pairs of bytes that GBK leaves to users: the second bytes, by the first. */
function userDefined(): ReadonlyMap<number, readonly number[]> {
  if (memo !== undefined) return memo;
  const { toUnicode } = pairTable();
  const pairs = new Map<number, number[]>();
  for (let pair = 0x8140; pair < 0xff00; pair++) {
    const code = toUnicode[pair]!;
    if (code < 0xe000 || code > 0xf8ff || (pair & 0xff) < 0x81) continue;
    const thirds = pairs.get(pair >> 8) ?? [];
    thirds.push(pair & 0xff);
    pairs.set(pair >> 8, thirds);
  }
  memo = pairs;
  return pairs;
}

function isText(code: number): boolean {
  return code >= 0x80 && !(code >= 0xe000 && code <= 0xf8ff);
}
