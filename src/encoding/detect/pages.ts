/**
 * The single-byte pages that detection considers: which languages were written in each, and what it costs
 * to believe in it before a byte is seen (nats). The costs are coarse on purpose: windows and Unix pages
 * of the web era before DOS and Macintosh ones, which survive in archives.
 */
export interface Page {
  readonly name: string;
  readonly languages: readonly string[];
  readonly prior: number;
  /** Whether its languages are written in Latin letters. */
  readonly isLatin: boolean;
}

const WEST = 'en fr de es pt it nl da nb sv fi is ca sq west';
const CENTRAL = 'pl cs hu sk sl sh ro central';
const CYRILLIC = 'ru uk be bg mk sr';

const ROWS: readonly (readonly [name: string, prior: number, languages: string])[] = [
  ['windows-1252', 0, WEST],
  ['windows-1250', 0.8, CENTRAL],
  ['iso-8859-2', 1, CENTRAL],
  ['windows-1251', 0.3, CYRILLIC],
  ['koi8-r', 0.8, 'ru bg'],
  ['koi8-u', 2.2, 'uk be'],
  ['iso-8859-5', 1.6, CYRILLIC],
  ['ibm866', 2.6, 'ru uk be bg'],
  ['ibm855', 3.6, CYRILLIC],
  ['x-mac-cyrillic', 3, CYRILLIC],
  ['windows-1253', 0.8, 'el'],
  ['iso-8859-7', 0.9, 'el'],
  ['windows-1254', 0.8, 'tr'],
  ['windows-1255', 0.8, 'he'],
  ['iso-8859-8', 1.8, 'he'],
  ['windows-1256', 0.8, 'ar fa ur'],
  ['iso-8859-6', 1.6, 'ar'],
  ['windows-1257', 1, 'lt lv et'],
  ['iso-8859-13', 1.8, 'lt lv et pl sl sh'],
  ['iso-8859-4', 2.2, 'lt lv et'],
  ['iso-8859-10', 3.6, 'lt lv is nb sv et'],
  ['windows-1258', 1.5, 'vi'],
  ['windows-874', 0.5, 'th'],
  ['iso-8859-15', 2, WEST],
  ['iso-8859-16', 4, 'ro pl hu sl sh'],
  ['iso-8859-3', 3, 'tr eo mt'],
  ['macintosh', 3.8, WEST],
  ['x-mac-ce', 3.8, 'pl cs hu sk sl sh'],
  ['x-mac-croatian', 5.2, 'sl sh'],
  ['x-mac-romanian', 5.2, 'ro'],
  ['x-mac-greek', 4.6, 'el'],
  ['x-mac-turkish', 4.6, 'tr'],
  ['x-mac-icelandic', 6.2, 'is'],
  ['ibm850', 3.8, WEST],
  ['ibm437', 4.4, 'en fr de es it'],
  ['ibm852', 3.6, CENTRAL],
  ['ibm775', 4.4, 'lt lv et pl'],
  ['ibm857', 4.2, 'tr'],
  ['ibm737', 4.2, 'el'],
  ['ibm869', 4.4, 'el'],
  ['ibm862', 4.2, 'he'],
  ['ibm865', 5.7, 'da nb'],
  ['ibm861', 6.2, 'is'],
  ['kz1048', 5, 'kk'],
  ['ptcp154', 4.5, 'kk'],
];

export const PAGES: readonly Page[] = ROWS.map(([name, prior, languages]) => ({
  name,
  prior,
  languages: languages.split(' '),
  isLatin: !/^(ru|uk|kk|el|he|ar|th)/.test(languages),
}));
