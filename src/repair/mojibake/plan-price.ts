import { type CharsetName, charset } from './charset.ts';
import type { Misreading } from './names.ts';
import type { Plan } from './plan.ts';

/** Nats: each further layer is one more accident that has to be believed. */
const layerPrice = 4;
/** Nats against damage that no UTF-8 has part in: browsers and editors have left it behind. */
const legacyPrice = 3;
/** Nats against decoders that such pages were hardly ever opened with. */
const exoticPrice = 10;

const exotic: ReadonlySet<CharsetName> = new Set([
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1256',
  'windows-1257',
  'windows-874',
  'iso-8859-2',
]);
/** What a program took for its own where the alphabet is Latin, on machines that have never met. */
const western: ReadonlySet<CharsetName> = new Set(['ibm437', 'ibm850', 'macintosh']);
/** Cyrillic decoders that only Cyrillic text ever came to; windows-1251 was the default of whole countries. */
const cyrillic: ReadonlySet<CharsetName> = new Set(['koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic']);
const latinAlphabets: ReadonlySet<CharsetName> = new Set([
  ...western,
  'windows-1250',
  'windows-1252',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
]);

/** Nats against a plan before anything is known of the text. */
export function planPrice(plan: Plan): number {
  const innermost = plan[plan.length - 1]!;
  const layers = (plan.length - 1) * layerPrice;
  if (innermost.written === 'utf-8') return layers;
  return layers + legacyPrice + (isExotic(innermost) ? exoticPrice : 0);
}

function isExotic({ written, read }: Misreading): boolean {
  if (exotic.has(read)) return true;
  if (western.has(written)) return western.has(read) || charset(read).multibyte;
  return latinAlphabets.has(written) && cyrillic.has(read);
}
