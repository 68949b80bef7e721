import { hanForms, NATS_PER_STEP } from './han-forms.ts';

/** A character unknown to a script costs no more than this: names are rare everywhere. */
const RAREST = 112;
/** No single character decides, however much it prefers one language. */
const MOST = 40;

/**
 * Log-odds in nats that Han characters are Japanese rather than Chinese, for text without kana: headlines, names
 * of institutions, tables. Every character is compared with the Chinese script that it is more common in, since a text
 * may mix both. 的, 是 and 了 stand in every Chinese sentence and in no Japanese one; 円, 駅 and 気 are Japan's own.
 */
export function japaneseOdds(text: string): number {
  const { hans, hant, jpan } = hanForms();
  let steps = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (hans[unit] === 0 && hant[unit] === 0) continue;
    const chinese = Math.min(hans[unit]!, hant[unit]!, RAREST);
    steps += Math.max(-MOST, Math.min(MOST, chinese - Math.min(jpan[unit]!, RAREST)));
  }
  return steps * NATS_PER_STEP;
}
