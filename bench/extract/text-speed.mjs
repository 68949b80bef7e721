/**
 * `text-speed.mjs <file>`: prints the processor seconds from text to pieces with their roles, once warm, for texts in a file of
 * JSON. Plain JavaScript on the built package, as users run it: beside what runs TypeScript here all code takes a sixth longer.
 */
import { readFileSync } from 'node:fs';
import { classify } from '../../dist/steps/boilerplate.js';
import { parse } from '../../dist/steps/parse.js';
import { segment } from '../../dist/steps/segment.js';

/** Passes before the one that is measured: by then the compiler has little left to do. */
const WARMING = 8;

const texts = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let seconds = 0;
for (let pass = 0; pass <= WARMING; pass++) {
  const start = process.cpuUsage();
  for (const text of texts) {
    const { format, blocks, metadata } = parse(text, { format: 'text' });
    classify({ text, format, blocks, segments: [], metadata }, segment(text, blocks));
  }
  const { user, system } = process.cpuUsage(start);
  seconds = (user + system) / 1e6;
}
console.log(JSON.stringify({ pages: texts.length, seconds }));
