/**
 * How the names of the months begin in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Russian,
 * Ukrainian, Greek, Turkish, Indonesian and the Nordic languages, in the cases that dates take. No shorter than tells them apart.
 */
const BEGINNINGS: readonly string[] = [
  'jan jän ene gen sty led янв січ ιαν oca',
  'feb fév fev lut úno фев лют φεβ şub',
  'mar mär mrz maa bře мар бер μαρ μάρ',
  'apr abr avr kwi dub апр кві απρ nis',
  'may mai maj mag mei kvě май мая тра μαΐ μάι',
  'jun juin giu cze čer июн чер ιουν ιούν haz',
  'jul juil lug lip čec июл лип ιουλ ιούλ tem',
  'aug ago aoû sie srp авг сер αυγ αύγ ağu',
  'sep set wrz zář сен вер σεπ eyl',
  'oct okt ott out paź říj окт жов οκτ eki',
  'nov lis ноя лис νοε νοέ kas',
  'dec dez dic déc gru pro дек гру δεκ ara',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  BEGINNINGS.flatMap((line, i) => line.split(' ').map((name) => [name, i + 1] as const)),
);

/** 1 to 12, or 0 for a word that names no month. */
export function monthNamed(word: string): number {
  const letters = word.normalize('NFC').toLowerCase();
  return MONTHS.get(letters.slice(0, 4)) ?? MONTHS.get(letters.slice(0, 3)) ?? 0;
}
