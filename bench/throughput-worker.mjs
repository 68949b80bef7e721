/**
 * `throughput-worker.mjs <tool> <file>`: prints the megabytes of UTF-8 a second of processor time that a tool reads, once warm, of
 * texts in a file of JSON. Plain JavaScript on packages as they ship: beside what runs TypeScript here all code takes longer.
 */
import { readFileSync } from 'node:fs';
import { fix_text } from '@photostructure/ftfy';
import { createCleaner, repair } from '../dist/index.js';

/**
 * The compiler works beside the first passes, on the same processor time, and what runs once a document it takes up only after
 * some thousand of them. Megabytes, and passes at most.
 */
const WARMING = 25;
const MOST_PASSES = 60;
const MEASURED = 5;

const cleaner = createCleaner({ format: 'text' });
const tools = { clean: (text) => cleaner.clean(text), repair, ftfy: fix_text };

const [tool, file] = process.argv.slice(2);
const read = tools[tool];
const texts = JSON.parse(readFileSync(file, 'utf8'));
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const passes = Math.min(MOST_PASSES, Math.ceil(WARMING / megabytes));
let best = Number.POSITIVE_INFINITY;
for (let pass = 0; pass < passes + MEASURED; pass++) {
  const start = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(start);
  if (pass >= passes) best = Math.min(best, (user + system) / 1e6);
}
console.log(megabytes / best);
