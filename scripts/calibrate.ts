/**
 * npm run calibrate: fits what the judgement adds up, on labelled and constructed documents beside the repository, and writes
 * the weights of shop signs, of messages and of trust under src/data. `npm run calibrate -- signs` (or `trade`, `trust`) writes that part
 * alone. Documents are of the sources and families that bench/trust/labelled.ts names; `npm run bench -- trust` measures on the
 * others, and on messages with the source in question left out. Sources that are not checked out are named: without
 * them the weights are others than those in the repository.
 */
import { writeFileSync } from 'node:fs';
import { labelledDocuments } from '../bench/trust/labelled.ts';
import { missingSources } from '../bench/trust/public-messages.ts';
import { FEATURE_NAMES, REGISTER_FEATURE_NAMES } from '../src/message/index.ts';
import { signFeatureNames } from '../src/spam/sign-features.ts';
import { messageRows, proseRows } from './trust/fit-messages.ts';
import { fitSigns } from './trust/fit-signs.ts';
import { fitTradeTalk } from './trust/fit-trade-talk.ts';
import { fitTrust, fittedIds, readRows } from './trust/fit-trust.ts';
import { messageModels } from './trust/message-models.ts';

const part = process.argv[2];
if (part === undefined || part === 'signs') calibrateSigns();
if (part === undefined || part === 'trade') calibrateTrade();
if (part === undefined || part === 'trust') calibrateTrust();

function calibrateSigns(): void {
  const trade = fitSigns('trade');
  const name = fitSigns('name');
  write('sign-weights', 'Weights of the features in src/spam/sign-features.ts.', [
    `export const signBias = ${round(trade.bias)};`,
    ...record('signWeights', signFeatureNames, trade.weights),
    '/** Of signs without a trade. */',
    `export const namedSignBias = ${round(name.bias)};`,
    ...record('namedSignWeights', signFeatureNames, name.weights),
  ]);
}

function calibrateTrade(): void {
  const { pairs, forest } = fitTradeTalk();
  write(
    'trade-pairs',
    'Pairs of characters that advertisements of hijacked pages prefer; see src/spam/trade-pairs.ts.',
    [`export const tradePairs = \`${pairs}\`;`],
  );
  write(
    'trade-forest',
    'When a stretch of such pairs was put in; columns: src/spam/trade-features.ts, layout: src/forest/index.ts.',
    [`export const tradeForest = '${forest}';`],
  );
}

function calibrateTrust(): void {
  const missing = missingSources();
  if (missing.length > 0)
    console.warn(`fitted without ${missing.join(', ')}: EMEND_CHECKOUTS names no folder with them`);
  const documents = labelledDocuments(60, 'fit');
  const modelsFor = messageModels([...messageRows(2500), ...proseRows()], documents);
  const { selling, register } = modelsFor('all');
  write('message-weights', 'Weights of the features in src/message/features.ts.', [
    `export const messageBias = ${round(selling.bias)};`,
    ...record('messageWeights', FEATURE_NAMES, selling.weights),
  ]);
  write('register-weights', 'Weights of the features in src/message/register.ts.', [
    `export const registerBias = ${round(register.bias)};`,
    ...record('registerWeights', REGISTER_FEATURE_NAMES, register.weights),
  ]);
  const trust = fitTrust(readRows(documents, modelsFor));
  write(
    'trust-weights',
    'Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.',
    [
      'export const fittedWeights = {',
      ...fittedIds.map((id) => `  '${id}': ${round(trust.weights[id])},`),
      '};',
      '/** Where every score starts, in nats. */',
      `export const start = ${round(trust.start)};`,
    ],
  );
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
