import type { CharsetName } from './charset.ts';
import type { Misreading } from './names.ts';
import type { Plan } from './plan.ts';

/** Nats: each further layer is one more accident that has to be believed. */
const LAYER_PRICE = 4;
/** Nats against damage that no UTF-8 has part in: browsers and editors have left it behind. */
const LEGACY_PRICE = 3;
/** Nats against what only three small countries wrote, and in which Western words come out as Danish (`før` for `für`). */
const BALTIC_PRICE = 3;
/** Nats against the Arabic of ISO, which few but Unix machines wrote and which shares half its letters with that of Windows. */
const ISO_ARABIC_PRICE = 5;
/** Nats against decoders that such pages were hardly ever opened with. */
const EXOTIC_PRICE = 10;

/** Nats against ISO 8859-2 for UTF-8: what read UTF-8 wrongly in Central Europe was Windows, which differs in ten letters. */
const ISO_PRICE = 3;
const EXOTIC: ReadonlySet<CharsetName> = new Set([
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
const WESTERN: ReadonlySet<CharsetName> = new Set(['ibm437', 'ibm850', 'macintosh']);
const WINDOWS: ReadonlySet<CharsetName> = new Set(['windows-1252', 'iso-8859-1', 'iso-8859-15']);
/** Cyrillic decoders that only Cyrillic text ever came to; windows-1251 was the default of whole countries. */
const CYRILLIC: ReadonlySet<CharsetName> = new Set([
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'x-mac-cyrillic',
]);
/** Latin and Greek alphabets of countries that had code pages of their own under DOS and on the Macintosh too. */
const EASTERN: ReadonlySet<CharsetName> = new Set([
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
]);

const FEW_WROTE: Partial<Record<CharsetName, number>> = {
  'windows-1257': BALTIC_PRICE,
  'iso-8859-6': ISO_ARABIC_PRICE,
};

/** Nats against a plan before anything is known of the text. */
export function planPrice(plan: Plan): number {
  const innermost = plan[plan.length - 1]!;
  const layers = (plan.length - 1) * LAYER_PRICE;
  if (innermost.written === 'utf-8') return layers + (innermost.read === 'iso-8859-2' ? ISO_PRICE : 0);
  const few = FEW_WROTE[innermost.written] ?? 0;
  return layers + LEGACY_PRICE + few + (isExotic(innermost) ? EXOTIC_PRICE : 0);
}

function isExotic({ written, read }: Misreading): boolean {
  if (EXOTIC.has(read)) return true;
  if (WESTERN.has(written)) return !WINDOWS.has(read);
  if (EASTERN.has(written)) return WESTERN.has(read) || CYRILLIC.has(read);
  return written === 'windows-1252' && CYRILLIC.has(read);
}
