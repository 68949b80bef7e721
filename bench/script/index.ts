import { conversion } from './conversion.ts';
import { detection } from './detection.ts';
import { provenance } from './provenance.ts';

export async function run(): Promise<string> {
  return `## Script, provenance and conversion

Texts: ../shared/data/script/variants.jsonl. Tables were fitted on other corpora and on PKU, AS and UD-HK; MSR, CityU, PUD and
UD-Cantonese were kept out of every table. The weights that combine the evidence for a conversion (six numbers) were fitted on
all of them.

${detection()}

${provenance()}

${conversion()}

What falls short: Hong Kong cannot be told from Taiwan in text that uses neither's words (CityU is a news wire full of
Taiwanese news); ICU's converter is hard to tell from s2tw; restoring words needs a guess where two mainland words became
one.
`;
}
