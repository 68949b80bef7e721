/**
 * npm run bench [-- area ...]: measures emend beside its peers and rewrites BENCHMARKS.md.
 * An area is a folder here whose index.ts exports `run(): Promise<string>`, a Markdown section.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
const areas = readdirSync(here)
  .filter((name) => existsSync(new URL(`${name}/index.ts`, here)))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !areas.includes(name));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}. There are: ${areas.join(', ')}`);
  process.exit(2);
}

for (const area of asked.length > 0 ? asked : areas) {
  process.stderr.write(`bench ${area} ...\n`);
  const started = performance.now();
  const { run } = (await import(`./${area}/index.ts`)) as { run(): Promise<string> };
  const section = await run();
  console.log(section);
  writeFileSync(new URL(`${area}/results.md`, here), `${section.trim()}\n`);
  process.stderr.write(`bench ${area}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
}

const sections = areas
  .map((area) => new URL(`${area}/results.md`, here))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'));
const head = `# Benchmarks

Written by \`npm run bench\`; run one area alone with \`npm run bench -- <area>\`. Peers run in the same
run on the same data. Figures last taken with Node ${process.versions.node} on ${cpus().length} ${arch()} cores.
`;
writeFileSync(fileURLToPath(new URL('../BENCHMARKS.md', here)), [head, ...sections].join('\n'));
