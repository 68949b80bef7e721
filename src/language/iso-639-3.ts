/**
 * BCP 47 tags that are ISO 639-1 codes, and the ISO 639-3 codes that franc goes by: where 639-3 has a macrolanguage,
 * the member that franc was trained on. Languages that franc does not know are left out.
 */
const CODES =
  'af afr sq als ar arb az azj be bel bg bul bs bos ca cat cs ces da dan de deu en eng eo epo es spa et ekk ' +
  'fa pes fi fin fr fra hi hin hr hrv hu hun id ind it ita kk kaz lg lug lt lit lv lvs ' +
  'mk mkd mn khk mr mar ms zlm nb nob nl nld nn nno pl pol pt por ro ron ru rus sk slk sl slv sn sna so som ' +
  'sr srp st sot sv swe sw swh tl tgl tn tsn tr tur ts tso uk ukr ur urd vi vie xh xho yo yor zu zul';

const pairs = CODES.split(' ');
const TO_ISO639 = new Map(pairs.flatMap((tag, i) => (i % 2 === 0 ? [[tag, pairs[i + 1]!] as const] : [])));

/** The ISO 639-3 code of a tag, if franc knows the language. */
export function iso639(tag: string): string | undefined {
  return TO_ISO639.get(tag);
}
