import type { CharsetName } from './charset.ts';
import type { Misreading } from './names.ts';
import type { Plan } from './plan.ts';

/** Nats: each further layer is one more accident that has to be believed. */
const layerPrice = 4;
/** Nats against damage that no UTF-8 has part in: browsers and editors have left it behind. */
const legacyPrice = 3;
/** Nats against what only three small countries wrote, and in which Western words come out as Danish (`før` for `für`). */
const balticPrice = 3;
/** Nats against the Arabic of ISO, which few but Unix machines wrote and which shares half its letters with that of Windows. */
const isoArabicPrice = 5;
/** Nats against decoders that such pages were hardly ever opened with. */
const exoticPrice = 10;

/** Nats against ISO 8859-2 for UTF-8: what read UTF-8 wrongly in Central Europe was Windows, which differs in ten letters. */
const isoPrice = 3;
const exotic: ReadonlySet<CharsetName> = new Set([
  'windows-1250',
  'windows-1253',
  'iso-8859-7',
  'windows-1254',
  'windows-1256',
  'windows-1257',
  'windows-874',
  'iso-8859-2',
]);
/** Western alphabets of DOS and of the Macintosh. Where they met the rest of the world was Windows. */
const western: ReadonlySet<CharsetName> = new Set(['ibm437', 'ibm850', 'macintosh']);
const windows: ReadonlySet<CharsetName> = new Set(['windows-1252', 'iso-8859-1', 'iso-8859-15']);
/** Cyrillic decoders that only Cyrillic text ever came to; windows-1251 was the default of whole countries. */
const cyrillic: ReadonlySet<CharsetName> = new Set([
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'x-mac-cyrillic',
]);
/** Latin and Greek alphabets of countries that had code pages of their own under DOS and on the Macintosh too. */
const eastern: ReadonlySet<CharsetName> = new Set([
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
]);

const fewWrote: Partial<Record<CharsetName, number>> = {
  'windows-1257': balticPrice,
  'iso-8859-6': isoArabicPrice,
};

/** Nats against a plan before anything is known of the text. */
export function planPrice(plan: Plan): number {
  const innermost = plan[plan.length - 1]!;
  const layers = (plan.length - 1) * layerPrice;
  if (innermost.written === 'utf-8') return layers + (innermost.read === 'iso-8859-2' ? isoPrice : 0);
  const few = fewWrote[innermost.written] ?? 0;
  return layers + legacyPrice + few + (isExotic(innermost) ? exoticPrice : 0);
}

function isExotic({ written, read }: Misreading): boolean {
  if (exotic.has(read)) return true;
  if (western.has(written)) return !windows.has(read);
  if (eastern.has(written)) return western.has(read) || cyrillic.has(read);
  return written === 'windows-1252' && cyrillic.has(read);
}
