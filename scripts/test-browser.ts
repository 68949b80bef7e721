/**
 * Runs the built library in a real browser: `npm run build && npm run test:browser`.
 *
 * Node makes documents in many encodings and says what `clean` makes of them. A page that holds the bundle fetches
 * the same bytes over HTTP, with headers that tell the truth, lie or say nothing, and must come to the very same
 * reports and back to the very bytes. Where no browser is found this says so and tests nothing.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type BrowserCase, browserCases } from './browser/cases.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
/** Milliseconds: a browser that has not answered by then hangs. */
const PATIENCE = 120_000;

interface Answer {
  readonly failures: readonly string[];
}

// The types of the sources, since `dist` need not be there when types are checked.
const { clean } = (await import(
  new URL('../dist/index.js', import.meta.url).href
)) as typeof import('../src/index.ts');

const browser = findBrowser();
if (browser === null) {
  console.log(
    `No browser on this machine: looked for ${NAMES.join(', ')} and in EMEND_BROWSER. Nothing was tested.`,
  );
} else {
  const cases = browserCases();
  const { failures } = await askBrowser(browser, cases);
  for (const failure of failures) console.error(`failed: ${failure}`);
  console.log(`${cases.length - failures.length} passed, ${failures.length} failed`);
  if (failures.length > 0) process.exitCode = 1;
}

function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.EMEND_BROWSER ?? '',
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}

/** Opens the page in the browser and waits for what it posts back. */
async function askBrowser(path: string, cases: readonly BrowserCase[]): Promise<Answer> {
  const bundle = await bundlePage();
  let tell: (answer: Answer) => void = () => undefined;
  const answered = new Promise<Answer>((resolve, reject) => {
    tell = resolve;
    setTimeout(() => reject(new Error(`no answer from ${path} within ${PATIENCE} ms`)), PATIENCE).unref();
  });
  const server = createServer((request, response) => {
    serve(request, response, cases, bundle, tell).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), 'emend-browser-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`];
  const child = spawn(path, [...flags, `http://127.0.0.1:${port}/`], { stdio: 'ignore', detached: true });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  try {
    return await answered;
  } finally {
    endWithHelpers(child);
    await ended;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  cases: readonly BrowserCase[],
  bundle: string,
  tell: (answer: Answer) => void,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const document = cases[Number(/^\/document\/(\d+)$/u.exec(pathname)?.[1] ?? Number.NaN)];
  if (pathname === '/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>emend</title><script type="module" src="/page.js"></script>`);
  } else if (pathname === '/page.js') {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(bundle);
  } else if (pathname === '/cases') {
    const expected = cases.map(({ label, bytes, contentType }) => ({
      label,
      report: clean({ content: bytes, contentType }, { convert: 'Hant-TW' }),
    }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(expected));
  } else if (pathname === '/answer') {
    tell(JSON.parse(await text(request)) as Answer);
    response.writeHead(204).end();
  } else if (document !== undefined) {
    const { contentType } = document;
    response.writeHead(200, contentType === null ? {} : { 'content-type': contentType });
    response.end(document.bytes);
  } else {
    response.writeHead(404).end();
  }
}

/** The page's program with the built package, as a bundler for browsers would put them together. */
async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./browser/page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [
      {
        name: 'built package',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/src\/index\.ts$/ }, () => ({
            path: fileURLToPath(new URL('../dist/index.js', import.meta.url)),
          })),
      },
    ],
  });
  return outputFiles[0]!.text;
}

/** A browser's helpers would go on writing to the profile. They are one group of processes, but for Windows. */
function endWithHelpers(browser: ChildProcess): void {
  try {
    process.kill(-browser.pid!, 'SIGKILL');
  } catch {
    browser.kill('SIGKILL');
  }
}
