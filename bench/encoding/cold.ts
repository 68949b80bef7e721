import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { encodeWith } from '../../src/encoding/index.ts';

/** Milliseconds by the clock and of processor time, and megabytes, from an empty Node process to the first answer. */
export interface Cold {
  readonly name: string;
  readonly milliseconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}node_modules/.cache/emend-bench/`;
const sentences: Readonly<Record<string, string>> = {
  gbk: '春天来了，河边的柳树发出新芽，孩子们在草地上放风筝。老人坐在长椅上晒太阳，谈论着去年的收成。'.repeat(
    20,
  ),
  'windows-1251': 'Весной у реки распускаются ивы, и дети запускают на лугу воздушных змеев. '.repeat(20),
};

/** Median of nine fresh processes for each detector and text. */
export function coldStarts(): Cold[] {
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [`${root}src/encoding/index.ts`],
    outfile: `${folder}encoding.mjs`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    external: ['iconv-lite', 'iconv-lite/*'],
    logLevel: 'error',
  });
  const require = createRequire(new URL('../package.json', import.meta.url));
  const ours = pathToFileURL(`${folder}encoding.mjs`).href;
  const theirs = pathToFileURL(require.resolve('jschardet')).href;
  const chardet = pathToFileURL(require.resolve('chardet')).href;
  const out: Cold[] = [];
  for (const [encoding, text] of Object.entries(sentences)) {
    const file = `${folder}${encoding}.bin`;
    writeFileSync(file, encodeWith(text, encoding)!);
    const measure = (name: string, code: string) =>
      out.push({ name: `${name}, ${encoding}`, ...median(code, file) });
    measure('emend, detect', `const { detect } = await import('${ours}'); detect(bytes);`);
    measure('emend, decode', `const { decode } = await import('${ours}'); decode(bytes);`);
    measure('jschardet', `const { default: peer } = await import('${theirs}'); peer.detect(bytes);`);
    measure('chardet', `const { default: peer } = await import('${chardet}'); peer.detect(bytes);`);
  }
  return out;
}

function median(code: string, file: string): Omit<Cold, 'name'> {
  const script = `
    import { readFileSync } from 'node:fs';
    const bytes = readFileSync(${JSON.stringify(file)});
    const memory = process.memoryUsage().rss;
    const used = process.cpuUsage();
    const start = performance.now();
    ${code}
    const { user, system } = process.cpuUsage(used);
    const milliseconds = performance.now() - start;
    const megabytes = (process.memoryUsage().rss - memory) / 1e6;
    console.log(JSON.stringify({ milliseconds, processor: (user + system) / 1000, megabytes }));`;
  const runs = Array.from({ length: 9 }, () => {
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    return JSON.parse(answer) as Omit<Cold, 'name'>;
  });
  const middle = (key: keyof Omit<Cold, 'name'>) => runs.map((run) => run[key]).sort((a, b) => a - b)[4]!;
  return {
    milliseconds: middle('milliseconds'),
    processor: middle('processor'),
    megabytes: middle('megabytes'),
  };
}
