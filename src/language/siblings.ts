/**
 * Languages so near each other that n-grams of words hardly tell them apart, with words that only one of the two uses.
 * From general knowledge of the written standards. Counted once the model has named either of a pair.
 */
interface Siblings {
  readonly tags: readonly [string, string];
  readonly words: readonly [ReadonlySet<string>, ReadonlySet<string>];
}

const pair = (first: string, firstWords: string, second: string, secondWords: string): Siblings => ({
  tags: [first, second],
  words: [new Set(firstWords.split(' ')), new Set(secondWords.split(' '))],
});

const PAIRS: readonly Siblings[] = [
  pair(
    'nb',
    'ikke jeg fra hva hvor hvem hvordan hvorfor være ble blir bare noe noen selv gjøre gjør også mye henne hun dem deres vært sier se uke kommer hjem nå etter en de er å',
    'nn',
    'ikkje eg frå kva kvar kven korleis kvifor vere vera vart blei berre noko nokon nokre sjølv gjere gjer òg mykje ho dei deira vore seier sjå veke kjem heim no ein eit ikkje fleire meir denne eigen saman heile skule kommunar mellom me gong gjennom mogleg tilbod arbeidet kvart',
  ),
  pair(
    'id',
    'bahwa karena bisa uang kantor mobil perusahaan sakit universitas berbeda pemerintah sepeda provinsi kabupaten kota resmi situs banget nggak gak kualitas kapan februari agustus senin jumat berusaha departemen informasi jakarta rupiah rp',
    'ms',
    'bahawa kerana wang pejabat kereta syarikat universiti awak ianya kerajaan basikal rasmi mahu nak manakala kualiti ogos isnin jumaat ahad jabatan maklumat sahaja iaitu pelbagai turut berkenaan selepas bekas ialah mengikut tempoh hospital malaysia kuala lumpur ringgit rm',
  ),
  pair(
    'hr',
    'tko tisuća tisuće europa europe europski europske europska tjedan tjedna siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog studenoga prosinca točno točka sveučilište sveučilišta županija županije županijske nogomet kruh zrakoplov vlak povijest povijesti općenito glazba glazbe glazbeni zagreb zagrebu hrvatska hrvatske hrvatski hrvatskoj kazalište tvrtka tvrtke sustav sustava priopćenje uopće tijekom izvješće nazočni suradnja suradnje kuna uvjeti uvjet ravnatelj također gospodarstvo gospodarstva čimbenik tajnik vijeće obitelj obitelji osobito promidžba',
    'bs',
    'ko hiljada hiljade evropa evrope evropski evropske evropska evropskih evropskoj sedmica sedmice januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra januar februar mart april juni juli august septembar oktobar novembar decembar tačno tačka tačke univerzitet univerziteta kanton kantona kantonalne fudbal hljeb avion voz historija historije historijski opšte uopšte muzika muzike muzički sarajevo sarajeva sarajevu bosna bosne bosni bih hercegovina hercegovine hercegovini bosanski bosanske pozorište firma firme sistem sistema saopštenje saopćenje saradnja saradnje saradnju saradnji km uslovi uslov direktor općina općine opština opštine federacija federacije rs entitet entiteta ovdje sedmično porodica porodice prisutni štampa štampe uticaj demokratija republike srpske kahva mehko lahko tokom finansijski finansijske finansijska takođe učešće izvještaj delegacija organizacija',
  ),
  pair(
    'nl',
    'zijn niet wij ik hij zij deze voor naar bij werd worden heeft hebben wordt mijn zou kunnen zich zo wie zeer moeten waren geworden tussen onze',
    'af',
    'nie baie hulle hierdie daardie vir wees deur gesê sy hy jy ek asook vroeë sê hê gedoen skool',
  ),
];

/** Words in which both lists agree speak for neither. */
const SHARED = new Map(
  PAIRS.map(({ words }) => [words, new Set([...words[0]].filter((word) => words[1].has(word)))]),
);

/** `tag`, or its sibling when the words of `text` speak for that one. */
export function weighSiblings(tag: string, text: string): string {
  const siblings = PAIRS.find(({ tags }) => tags.includes(tag));
  if (siblings === undefined) return tag;
  const { tags, words } = siblings;
  const shared = SHARED.get(words)!;
  let balance = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    if (shared.has(word)) continue;
    if (words[0].has(word)) balance--;
    if (words[1].has(word)) balance++;
  }
  if (balance === 0) return tag;
  return balance < 0 ? tags[0] : tags[1];
}
