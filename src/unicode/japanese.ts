import { HAN_CHARACTERS } from '../data/han-forms.generated.ts';
import { hanForms, NATS_PER_STEP } from './han-forms.ts';

/** A character unknown to a script costs no more than this: names are rare everywhere. */
const RAREST = 112;
/** No single character decides, however much it prefers one language. */
const MOST = 40;

/** From here on a character that recurs says nothing any more. */
const OFTEN = 8;

/** How often each character stood there; all 0 between two texts. */
const seen = new Uint8Array(0x10000);

let memo: Int8Array | undefined;

/** What each character says, in steps: positive for Japanese. */
function stepsOf(): Int8Array {
  if (memo !== undefined) return memo;
  const { hans, hant, jpan } = hanForms();
  const steps = new Int8Array(0x10000);
  for (let i = 0; i < HAN_CHARACTERS.length; i++) {
    const unit = HAN_CHARACTERS.charCodeAt(i);
    if (hans[unit] === 0 && hant[unit] === 0) continue;
    const chinese = Math.min(hans[unit]!, hant[unit]!, RAREST);
    steps[unit] = Math.max(-MOST, Math.min(MOST, chinese - Math.min(jpan[unit]!, RAREST)));
  }
  memo = steps;
  return steps;
}

/**
 * Log-odds in nats that Han characters are Japanese rather than Chinese, for text without kana: headlines, names
 * of institutions, tables. Every character is compared with the Chinese script that it is more common in, since a text
 * may mix both. 的, 是 and 了 stand in every Chinese sentence and in no Japanese one; 円, 駅 and 気 are Japan's own.
 * Each time that a character recurs it counts for half as much: it is what the text is about, as the leaves are in
 * 茶葉放在葉先生家，樹葉落了一地.
 */
export function japaneseOdds(text: string): number {
  const table = stepsOf();
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const steps = table[unit]!;
    if (steps === 0) continue;
    const times = seen[unit]!;
    if (times === OFTEN) continue;
    seen[unit] = times + 1;
    sum += steps / (1 << times);
  }
  for (let at = 0; at < text.length; at++) seen[text.charCodeAt(at)] = 0;
  return sum * NATS_PER_STEP;
}
