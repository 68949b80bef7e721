/** Cleans encyclopaedia articles, one after the other, as one text of so many megabytes; prints what that took. Run by `large.ts`. */
import { emend } from '../built.ts';
import { readJsonLines } from '../shared.ts';

const megabytes = Number(process.argv[2]);
const articles = readJsonLines<{ text: string }>('data/clean/zh-hant-wiki.jsonl')
  .map(({ text }) => text)
  .join('\n\n');
const times = Math.ceil((megabytes * 1e6) / Buffer.byteLength(articles));
const text = times === 0 ? 'warm' : Array.from({ length: times }, () => articles).join('\n\n');
emend.clean(text, { format: 'text' });
const { user, system } = process.cpuUsage();
process.stdout.write(
  JSON.stringify({ seconds: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 }),
);
