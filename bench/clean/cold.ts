import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Milliseconds of processor time in a process of its own. */
interface Cold {
  readonly imported: number;
  readonly first: number;
  readonly again: number;
}

/** Odd, so that one is in the middle. */
const PROCESSES = 9;

const texts: Readonly<Record<string, string>> = {
  Chinese: `临江镇的老茶馆重新开张了
临江镇的老茶馆在停业三年之后，于上周六重新开张。茶馆建于一九三五年，位于河边的石板街上，二楼的木窗正对着渡口。
经营茶馆的周家兄弟说，修缮花了十四个月，梁柱都是原来的，只换了屋瓦和楼梯。开张那天来了两百多位客人，不少人是从邻镇坐船来的。
镇上的文化站打算从下个月起，每逢周末在茶馆里举办评书和民乐演出，门票收入用来维护石板街上的另外七座老房子。`,
  English: `The ferry house opens again
After three years behind shutters, the ferry house on the east bank opened its doors last Saturday. It was built in 1935, and
the windows on its upper floor look straight across to the landing stage.
The two brothers who run it said that the work took fourteen months. The beams are the old ones; only the slates and the stairs
are new. More than two hundred guests came on the first day, many of them by boat from the next village.
From next month on there will be readings and music at weekends, and what they earn goes into seven more houses on the quay.`,
};

const require = createRequire(new URL('../package.json', import.meta.url));
const ours = new URL('../../dist/index.js', import.meta.url).href;
const peer = (name: string) => pathToFileURL(require.resolve(name)).href;

/** What each does first: take in a module and read one short text. */
const readers: readonly (readonly [name: string, module: string, call: string])[] = [
  ['emend, clean', ours, 'm.clean(text)'],
  ['emend, inspect', ours, 'm.inspect(text)'],
  ['ftfy, fix_text', peer('@photostructure/ftfy'), 'm.fix_text(text)'],
  ['franc', peer('franc'), 'm.franc(text)'],
  ['jsdom, the text as a page', peer('jsdom'), 'new m.default.JSDOM(text)'],
];

/** A table: import, first text and second text, each reader and language in fresh processes. */
export function coldSection(): string {
  const folder = mkdtempSync(join(tmpdir(), 'emend-cold-'));
  try {
    const rows = Object.entries(texts).flatMap(([language, text]) => {
      const file = join(folder, `${language}.txt`);
      writeFileSync(file, text);
      return readers.map(([name, module, call]) => {
        const { imported, first, again } = median(script(file, module, call));
        return `| ${name} | ${language} | ${imported.toFixed(0)} | ${first.toFixed(0)} | ${again.toFixed(1)} |`;
      });
    });
    return `One short text in a process of its own, processor milliseconds beyond those of Node itself, median of ${PROCESSES}:

| | text | import | first text | second |
|---|---|---|---|---|
${rows.join('\n')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function script(file: string, module: string, call: string): string {
  return `
    import { readFileSync } from 'node:fs';
    const text = readFileSync(${JSON.stringify(file)}, 'utf8');
    const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const start = spent();
    const m = await import(${JSON.stringify(module)});
    const loaded = spent();
    ${call};
    const read = spent();
    ${call};
    console.log(JSON.stringify({ imported: loaded - start, first: read - loaded, again: spent() - read }));`;
}

function median(code: string): Cold {
  const runs = Array.from(
    { length: PROCESSES },
    () =>
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }),
      ) as Cold,
  );
  const middle = (key: keyof Cold) => runs.map((run) => run[key]).sort((a, b) => a - b)[PROCESSES >> 1]!;
  return { imported: middle('imported'), first: middle('first'), again: middle('again') };
}
