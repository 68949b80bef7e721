import { cleanDocuments } from './clean-documents.ts';
import { fitFamilies, fitSources } from './labelled.ts';
import { calibration } from './sections/calibration.ts';
import { consistency } from './sections/consistency.ts';
import { degradation } from './sections/degradation.ts';
import { messages } from './sections/messages.ts';
import { mirrors } from './sections/mirrors.ts';
import { natural } from './sections/natural.ts';
import { pages } from './sections/pages.ts';
import { rejections } from './sections/rejections.ts';
import { spans } from './sections/spans.ts';
import { speed } from './sections/speed.ts';

export async function run(): Promise<string> {
  const clean = cleanDocuments();
  const held = clean.filter(({ source }) => !fitSources.has(source));
  return [
    '## Spam and trust',
    'Weights are fitted by `npm run calibrate` on some sources and spam families and measured here on the others ' +
      `(fitted: ${[...fitSources].join(', ')}, half of the whole pages; families ${[...fitFamilies].join(', ')}). Injections, ` +
      'contradictions, damage and hard negatives are constructed, in our own wording. The word lists know all families, and ' +
      'words were added to them after first misses on these injections, so only the weights are blind: read the span ' +
      'figures as development figures.',
    spans(clean),
    pages(held, clean),
    natural(clean),
    mirrors(),
    rejections(held),
    messages(),
    calibration(),
    degradation(held),
    consistency(clean),
    speed(clean),
  ].join('\n\n');
}
