import { defineConfig, type Options } from 'tsup';

/** One file per entry point of package.json's `exports`. */
const library = {
  index: 'src/index.ts',
  core: 'src/adapters/core.ts',
  node: 'src/node/index.ts',
  testing: 'src/adapters/testing.ts',
  unified: 'src/adapters/unified.ts',
};

/**
 * Not exposed. An entry of its own puts each step into chunks of its own, and since the package has no side
 * effects a bundler leaves out a chunk whole; inside one it must keep every table that code builds.
 */
const steps = {
  'steps/kernel': 'src/kernel/emend.ts',
  'steps/boilerplate': 'src/boilerplate/index.ts',
  'steps/encoding': 'src/encoding/index.ts',
  'steps/language': 'src/language/index.ts',
  'steps/parse': 'src/parse/index.ts',
  'steps/repair': 'src/repair/index.ts',
  'steps/script': 'src/script/index.ts',
  'steps/segment': 'src/segment/index.ts',
  'steps/spam': 'src/spam/index.ts',
  'steps/trust': 'src/trust/index.ts',
};

const shared = {
  target: 'es2022',
  sourcemap: false,
  // Entry points share their chunks, so that no table ships twice.
  splitting: true,
  esbuildOptions(options: { charset?: 'utf8' | 'ascii' }) {
    // Our tables and dictionaries are mostly CJK: escaping them as \uXXXX would double the bundle.
    options.charset = 'utf8';
  },
} as const;

/**
 * Where the CJK tables come from differs by platform: iconv-lite's data in Node, TextDecoder in browsers. The
 * library asks for `#encoding-source`, which package.json's `imports` answers by condition.
 */
const platforms = {
  'encoding-source': 'src/encoding/source.ts',
  'encoding-source.browser': 'src/encoding/source.browser.ts',
};

const byPlatform: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'encoding-source-by-platform',
  setup(build) {
    build.onResolve({ filter: /^\.\/source\.ts$/ }, ({ importer }) =>
      /[\\/]encoding[\\/][^\\/]+$/.test(importer) ? { path: '#encoding-source', external: true } : undefined,
    );
  },
};

/** `tsup --no-dts` leaves the types out, which take longer than all the rest. */
export default defineConfig(({ dts }) => [
  {
    ...shared,
    entry: { ...library, ...steps, cli: 'src/node/cli.ts' },
    format: 'esm',
    esbuildPlugins: [byPlatform],
  },
  { ...shared, entry: library, format: 'cjs', esbuildPlugins: [byPlatform] },
  { ...shared, entry: platforms, format: ['esm', 'cjs'], splitting: false },
  ...(dts === false
    ? []
    : [{ entry: library, format: ['esm' as const, 'cjs' as const], dts: { only: true } }]),
]);
