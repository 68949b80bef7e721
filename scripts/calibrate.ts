/**
 * npm run calibrate: fits what the judgement adds up, on labelled and constructed documents beside the repository, and
 * writes src/data/message-weights.generated.ts and src/data/trust-weights.generated.ts. Fitted on the sources and
 * families that bench/trust/labelled.ts names; `npm run bench -- trust` measures on the others.
 */
import { writeFileSync } from 'node:fs';
import { cleanDocuments } from '../bench/trust/clean-documents.ts';
import { evidenceOf } from '../bench/trust/evidence.ts';
import { fitSources, labelledDocuments } from '../bench/trust/labelled.ts';
import { messages } from '../bench/trust/messages.ts';
import { featureNames, featuresOf } from '../src/message/features.ts';
import { signFeatureNames } from '../src/spam/sign-features.ts';
import { signalKinds } from '../src/trust/measure.ts';
import { measure } from '../src/trust/measures/index.ts';
import { fitSigns } from './trust/fit-signs.ts';
import { type Example, fitLogistic } from './trust/logistic.ts';

/** Weights that no data here can tell, in nats; documented in ARCHITECTURE.md. */
const chosen: Readonly<Record<string, number>> = {
  // Same evidence as damage left, which is fitted: what rules call fatal is rarer than the sample.
  'integrity/damage-lost': -4,
  'integrity/damage-mended': -0.25,
  'integrity/stray-characters': -0.08,
  'integrity/careless-conversion': -0.25,
  'integrity/truncated': -0.4,
  'integrity/uncertain-encoding': -1,
  // Selling alone is no reason to reject; the more of it is spam, the worse.
  'authenticity/promotional-message': -4,
  'authenticity/spam-share': -2,
  'authenticity/hidden-text': -0.9,
  'authenticity/link-farm': -0.8,
  'authenticity/hijacked-site': -1.2,
  'authenticity/machine-written': -0.5,
  'authenticity/user-upload': -0.2,
  'authenticity/promotion': -0.3,
  'authenticity/doorway': -2,
  'authenticity/obfuscation': -1.5,
  // Constructed documents are as long as what they were made from.
  'substance/length': 0.3,
  'substance/short': -0.5,
  'substance/boilerplate': -0.6,
  'provenance/author': 0.2,
  'provenance/date': 0.2,
  'provenance/source': 0.2,
  'provenance/publisher': 0.2,
  'provenance/contact': 0.15,
  'provenance/date-disagrees': -0.6,
  'consistency/conflict': -0.7,
  'consistency/arithmetic': -0.5,
  'consistency/name': -0.3,
  'consistency/title': -0.6,
};

const part = process.argv[2];
if (part === undefined || part === 'signs') {
  const { bias, weights } = fitSigns();
  write('sign-weights', 'Weights of the features in src/spam/sign-features.ts.', [
    `export const signBias = ${round(bias)};`,
    ...record('signWeights', signFeatureNames, weights),
  ]);
}
if (part === undefined || part === 'message') fitMessages();
if (part === undefined || part === 'trust') fitTrust();

function fitMessages(): void {
  const rows = messages(3000)
    .filter(({ source }) => fitSources.has(source))
    .map(({ text, y, source }) => ({
      x: featuresOf(text),
      y,
      group: `${source}${y}`,
    }));
  // Honest prose sells nothing either.
  for (const { text, source } of cleanDocuments().filter(
    (document, i) => i % 8 === 0 && fitSources.has(document.source),
  )) {
    rows.push({ x: featuresOf(text.slice(0, 600)), y: 0, group: `prose${source}` });
  }
  const { bias, weights } = fitLogistic(balanced(rows, 0.5), featureNames.length, {
    ridge: 0.1,
    signs: featureNames.map((name) => (name === 'quoting' ? -1 : 1)),
  });
  write('message-weights', 'Weights of the features in src/message/features.ts.', [
    `export const messageBias = ${round(bias)};`,
    ...record('messageWeights', featureNames, weights),
  ]);
}

function fitTrust(): void {
  const ids = Object.keys(signalKinds);
  const free = ids.filter((id) => chosen[id] === undefined);
  const rows = labelledDocuments(60, 'fit').map(({ text, y, source }) => {
    const values = new Map(measure(evidenceOf(text)).map(({ id, value }) => [id as string, value]));
    return { x: Float64Array.from(free, (id) => values.get(id) ?? 0), y, group: `${source}${y}` };
  });
  const { bias, weights } = fitLogistic(balanced(rows, 0), free.length, {
    ridge: 0.0003,
    signs: free.map((id) => signalKinds[id as keyof typeof signalKinds][1]),
    rounds: 4000,
  });
  const all = ids.map((id) => chosen[id] ?? weights[free.indexOf(id)]!);
  write(
    'trust-weights',
    'Log-odds per unit of each signal’s value; see scripts/calibrate.ts for which are chosen.',
    [`export const trustPrior = ${round(bias)};`, ...record('trustWeights', ids, all)],
  );
}

/** With power 1 every source counts alike, and within it good and bad; with 0 every document does. */
function balanced(rows: readonly { x: Float64Array; y: 0 | 1; group: string }[], power: number): Example[] {
  const size = new Map<string, number>();
  for (const { group } of rows) size.set(group, (size.get(group) ?? 0) + 1);
  return rows.map(({ x, y, group }) => ({ x, y, weight: 1 / size.get(group)! ** power }));
}

function record(name: string, keys: readonly string[], values: ArrayLike<number>): string[] {
  const lines = keys.map((key, i) => `  '${key}': ${round(values[i]!)},`);
  return [`export const ${name}: Readonly<Record<string, number>> = {`, ...lines, '};'];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function write(name: string, what: string, lines: readonly string[]): void {
  const head = `// ${what}\n// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate`;
  writeFileSync(
    new URL(`../src/data/${name}.generated.ts`, import.meta.url),
    `${head}\n${lines.join('\n')}\n`,
  );
  console.log(`wrote src/data/${name}.generated.ts`);
}
