import { defineConfig } from 'vitest/config';

/** Set by .ci/run, which counts; vitest's own closing line is for people. */
const results = process.env.EMEND_TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A test that asserts nothing passes whatever the code does.
    expect: { requireAssertions: true },
    // Property tests and the packed-tarball test are slow on two shared cores; a hang still ends the run.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    ...(results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } }),
  },
});
