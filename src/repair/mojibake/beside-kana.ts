import { hanForms, NATS_PER_STEP } from '../../unicode/han-forms.ts';
import type { CharsetName } from './charset.ts';
import type { Plan } from './plan.ts';
import type { Diagnosis } from './trial.ts';

/** Hiragana and katakana but の, which stands in Chinese names as well. */
const KANA = /[\u3041-\u306d\u306f-\u3096\u30a1-\u30fa]/;
const HAN = /[\u4e00-\u9fff]/g;
/** Nats for an ideograph of which nothing is known in Japanese. */
const UNKNOWN = 18;
/** Nats by which the ideographs of the one must be likelier in Japanese than those of the other: little of it was written in GBK. */
const DECISIVE = { 'euc-jp': 0.5, gb18030: 6 };
/** GBK has kana where EUC-JP has them, and other ideographs beside them. */
const TWIN: Partial<Record<CharsetName, keyof typeof DECISIVE>> = { gb18030: 'euc-jp', 'euc-jp': 'gb18030' };
/** Nats that the text model, which has read more Chinese, may be for the other. */
const MOST_AGAINST = 30;

/**
 * What damage could have been, the likeliest first, once more: where kana are read, the ideographs beside them are those of
 * Japanese, and GBK and EUC-JP part in nothing else.
 *
 *     でも里飘面になぜか    GBK       里飘面 hardly stands in Japanese
 *     でも戦闘中になぜか    EUC-JP    the same bytes
 */
export function besideKana(
  candidates: readonly Diagnosis[],
  diagnose: (plan: Plan) => Diagnosis | null,
): readonly Diagnosis[] {
  const [best] = candidates;
  const other = best?.plan.length === 1 ? TWIN[best.plan[0]!.written] : undefined;
  if (other === undefined || !KANA.test(textOf(best!))) return candidates;
  const twin = diagnose([{ written: other, read: best!.plan[0]!.read }]);
  if (twin === null || best!.evidence - twin.evidence > MOST_AGAINST || lengthRead(twin) < lengthRead(best!))
    return candidates;
  if (inJapanese(best!) - inJapanese(twin) < DECISIVE[other]) return candidates;
  const others = candidates.slice(1).filter(({ plan }) => plan[0]!.written !== other);
  return [{ ...twin, evidence: best!.evidence }, ...others];
}

function textOf({ stretches }: Diagnosis): string {
  return stretches.map(({ after }) => after).join('');
}

/** UTF-16 units that it accounts for. */
function lengthRead({ stretches }: Diagnosis): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Nats of its ideographs, by how common each is in Japanese. */
function inJapanese(one: Diagnosis): number {
  const { jpan } = hanForms();
  let nats = 0;
  for (const character of textOf(one).match(HAN) ?? []) {
    const steps = jpan[character.charCodeAt(0)]!;
    nats += steps === 0 ? UNKNOWN : steps * NATS_PER_STEP;
  }
  return nats;
}
