import { existsSync } from 'node:fs';

/**
 * The package as it ships, for whatever is about speed: the peers are measured so too. What runs the sources here, tsx,
 * wraps every inner function to keep its name, and hot code pays for it. `npm run bench` builds first.
 *
 * @throws Error when nothing is built
 */
async function built(entry: string): Promise<unknown> {
  const file = new URL(`../dist/${entry}.js`, import.meta.url);
  if (!existsSync(file)) throw new Error('dist is missing: run `npm run build` first');
  return import(file.href);
}

export const emend = (await built('index')) as typeof import('../src/index.ts');
export const core = (await built('core')) as typeof import('../src/adapters/core.ts');
/** Steps by themselves, for what hands them more than the package lets its users do. */
export const steps = {
  ...((await built('steps/parse')) as typeof import('../src/parse/index.ts')),
  ...((await built('steps/segment')) as typeof import('../src/segment/index.ts')),
  ...((await built('steps/boilerplate')) as typeof import('../src/boilerplate/index.ts')),
};
