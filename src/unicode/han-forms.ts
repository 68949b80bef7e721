import { HAN_CHARACTERS, HAN_COLUMNS } from '../data/han-forms.generated.ts';
import { decodeBase64 } from './base64.ts';

/** Whether a character tells Simplified from Traditional. */
export const SAME = 0; // written the same in both, or unknown
export const SIMPLIFIED = 1;
export const TRADITIONAL = 2;
export const EITHER = 3; // stands in both, but far more often in one: 后, 里, 台, 着

/** One byte per UTF-16 unit of the basic plane, so that a look-up is one load. */
export interface HanForms {
  /** One of the constants above. */
  readonly form: Uint8Array;
  /** Minus the logarithm of the character's rate in a kind of text, in steps of {@link NATS_PER_STEP}; 0 is unknown. */
  readonly hans: Uint8Array;
  readonly hant: Uint8Array;
  readonly jpan: Uint8Array;
}

export const NATS_PER_STEP = 1 / 8;

let forms: HanForms | undefined;

export function hanForms(): HanForms {
  if (forms !== undefined) return forms;
  const columns = decodeBase64(HAN_COLUMNS);
  const count = columns.length / 4;
  const [form, hans, hant, jpan] = [0, 1, 2, 3].map(() => new Uint8Array(0x10000)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  let i = 0;
  for (const character of HAN_CHARACTERS) {
    const codePoint = character.codePointAt(0)!;
    if (codePoint <= 0xffff) {
      form[codePoint] = columns[i]!;
      hans[codePoint] = columns[count + i]!;
      hant[codePoint] = columns[2 * count + i]!;
      jpan[codePoint] = columns[3 * count + i]!;
    }
    i++;
  }
  forms = { form, hans, hant, jpan };
  return forms;
}
