/** Cleans what stands on standard input, and prints what that took. Run by `large.ts`. */
import { readFileSync } from 'node:fs';
import { clean } from '../../src/index.ts';

const text = readFileSync(0, 'utf8');
clean(text, { format: 'text' });
const { user, system } = process.cpuUsage();
process.stdout.write(
  JSON.stringify({ seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 }),
);
