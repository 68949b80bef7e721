import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export const repository = fileURLToPath(new URL('../../', import.meta.url));

export interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

export const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Manifest;

/**
 * Packs the package and unpacks it into the `node_modules` of a folder of its own, as `npm install` would,
 * but with nothing fetched: the declared dependencies, and only they, are links to those of the repository.
 *
 * @returns the folder
 */
export async function installPacked(): Promise<string> {
  if (!existsSync(join(repository, 'dist/index.js'))) {
    throw new Error('dist is missing: run `npm run build` first');
  }
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'emend-package-')));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'emend'), { recursive: true });
  const { stdout } = await execute(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder],
    { cwd: repository },
  );
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await execute('tar', [
    '-xzf',
    join(folder, filename),
    '-C',
    join(modules, 'emend'),
    '--strip-components=1',
  ]);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(repository, 'node_modules', name), join(modules, name));
  }
  return folder;
}

/** Runs a script in `folder` and gives what it printed. */
export async function runNode(
  folder: string,
  words: readonly string[],
): Promise<{ out: string; err: string }> {
  const { stdout, stderr } = await execute(process.execPath, [...words], { cwd: folder });
  return { out: stdout, err: stderr };
}
