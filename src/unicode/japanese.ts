import { hanForms, NATS_PER_STEP } from './han-forms.ts';

/** A character unknown to a script costs no more than this: names are rare everywhere. */
const RAREST = 112;
/** No single character decides, however much it prefers one language. */
const MOST = 40;

/**
 * Log-odds in nats that Han characters are Japanese rather than Chinese of either script, for text without kana:
 * headlines, names of institutions, tables. 的, 是 and 了 stand in every Chinese sentence and in no Japanese one;
 * 円, 駅 and 気 are Japan's own.
 */
export function japaneseOdds(text: string): number {
  const { hans, hant, jpan } = hanForms();
  let overHans = 0;
  let overHant = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (hans[unit] === 0 && hant[unit] === 0) continue;
    const japanese = Math.min(jpan[unit]!, RAREST);
    overHans += clamp(Math.min(hans[unit]!, RAREST) - japanese);
    overHant += clamp(Math.min(hant[unit]!, RAREST) - japanese);
  }
  return Math.min(overHans, overHant) * NATS_PER_STEP;
}

const clamp = (steps: number) => Math.max(-MOST, Math.min(MOST, steps));
