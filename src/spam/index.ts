import type { Proposal, View } from '../types.ts';
import { lessByChance } from './by-chance.ts';
import { contact } from './contact.ts';
import { disguisedAddress } from './disguised-address.ts';
import { disjoint } from './disjoint.ts';
import { doorway } from './doorway.ts';
import { isFurniture } from './furniture.ts';
import { hiddenText } from './hidden-text.ts';
import { hijackedSite } from './hijacked-site.ts';
import { injections } from './injections.ts';
import { linkFarm } from './link-farm.ts';
import { machineWritten } from './machine-written.ts';
import { mirrored } from './mirrored.ts';
import { obfuscation } from './obfuscation.ts';
import { refrain } from './refrain.ts';
import { renamed } from './renamed.ts';
import { shopSigns } from './shop-signs.ts';
import { spinning } from './spinning.ts';
import { suspicion } from './suspicion.ts';
import { touting } from './touting.ts';
import { tradeTalk } from './trade-talk.ts';

/** The rules of this step, in the order of their claim on a place that two of them find. */
const rules: readonly ((view: View) => Proposal[])[] = [
  hiddenText,
  injections,
  shopSigns,
  contact,
  disguisedAddress,
  tradeTalk,
  renamed,
  refrain,
  obfuscation,
  linkFarm,
  spinning,
  doorway,
  touting,
  hijackedSite,
  mirrored,
  machineWritten,
];

/**
 * What was put into the document to be found by search engines, or to sell. A proposal's fix deletes what
 * was injected with its separators, and nothing else; one without a fix only reports. Linear in the text.
 */
export function findSpam(given: View): Proposal[] {
  const view = given.memory === undefined ? { ...given, memory: {} } : given;
  const found = rules.flatMap((rule) => rule(view));
  const outsideFurniture = found.filter(
    ({ start, confidence }) => confidence >= CERTAIN || !isFurniture(view.blocks, start),
  );
  const likely = lessByChance(outsideFurniture, view.text);
  return disjoint([...likely, ...suspicion(view, likely)]);
}

/** Around the article of a page, names and offers stand in strings as keywords do: there a find must be as sure as this. */
const CERTAIN = 0.9;
