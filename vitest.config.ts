import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests and the packed-tarball test are slow on two shared cores; a hang still ends the run.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
