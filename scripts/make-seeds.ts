/**
 * npx tsx scripts/make-seeds.ts: rewrites the damaged `input.*` of every seed from its clean `original.*`,
 * by running the damage. `test/seeds.test.ts` checks that the inputs are what this makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SEEDS } from './seeds/index.ts';

const root = new URL('../seeds/', import.meta.url);

for (const { name, original, input, damage } of SEEDS) {
  const clean = readFileSync(new URL(`${name}/${original}`, root), 'utf8');
  writeFileSync(new URL(`${name}/${input}`, root), damage(clean));
  console.log(`${name}/${input}`);
}
