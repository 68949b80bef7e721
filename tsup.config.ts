import { defineConfig } from 'tsup';

const shared = {
  target: 'es2022',
  sourcemap: false,
  esbuildOptions(options: { charset?: 'utf8' | 'ascii' }) {
    // Our tables and dictionaries are mostly CJK: escaping them as \uXXXX would double the bundle.
    options.charset = 'utf8';
  },
} as const;

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    splitting: true,
  },
  {
    ...shared,
    entry: { cli: 'src/node/cli.ts' },
    format: ['esm'],
    banner: { js: '#!/usr/bin/env node' },
    splitting: true,
  },
]);
