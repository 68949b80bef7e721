import { defineConfig } from 'tsup';

/** One file per entry point of package.json's `exports`. */
const library = {
  index: 'src/index.ts',
  core: 'src/adapters/core.ts',
  node: 'src/node/index.ts',
  testing: 'src/adapters/testing.ts',
  unified: 'src/adapters/unified.ts',
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

/** `tsup --no-dts` leaves the types out, which take longer than all the rest. */
export default defineConfig(({ dts }) => [
  { ...shared, entry: { ...library, cli: 'src/node/cli.ts' }, format: 'esm' },
  { ...shared, entry: library, format: 'cjs' },
  ...(dts === false
    ? []
    : [{ entry: library, format: ['esm' as const, 'cjs' as const], dts: { only: true } }]),
]);
