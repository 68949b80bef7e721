import { eld } from 'eld/large';
import { franc } from 'franc';
import { detect as tinyld } from 'tinyld/heavy';
import { identifyLanguage } from '../../src/language/index.ts';

/** ISO 639-3 as franc gives it, to the tags of the data. */
const FRANC: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'afr af arb ar azj az bel be ben bn bos bs bul bg cat ca ces cs cmn zh cym cy dan da deu de ell el eng en epo eo est et eus eu ' +
    'fin fi fra fr gle ga guj gu hau ha heb he hin hi hrv hr hun hu hye hy ind id isl is ita it jpn ja kan kn kat ka kaz kk khk mn ' +
    'kor ko lat la lit lt lug lg lvs lv mal ml mar mr mkd mk mri mi nld nl nno nn nob nb pan pa pes fa pol pl por pt ron ro rus ru ' +
    'slk sk slv sl sna sn som so sot st spa es als sq srp sr swe sv swh sw tam ta tel te tgl tl tha th tsn tn tso ts tur tr ukr uk ' +
    'urd ur vie vi xho xh yor yo yue yue zlm ms zul zu'
  )
    .split(' ')
    .reduce<string[][]>((pairs, code, i, all) => {
      if (i % 2 === 0) pairs.push([code, all[i + 1]!]);
      return pairs;
    }, []),
);
const same = (tag: string) => (tag === 'no' ? 'nb' : tag === 'fil' ? 'tl' : tag);

export interface Detector {
  readonly name: string;
  detect(text: string): string;
}

export const detectors: readonly Detector[] = [
  { name: 'emend', detect: (text) => identifyLanguage(text).tag },
  { name: 'franc 6', detect: (text) => FRANC[franc(text, { minLength: 1 })] ?? 'und' },
  { name: 'eld 2 (large)', detect: (text) => same(eld.detect(text).language) },
  { name: 'tinyld 1.3 (heavy)', detect: (text) => same(tinyld(text)) },
];
