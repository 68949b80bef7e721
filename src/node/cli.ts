#!/usr/bin/env node
import module from 'node:module';
import { complain } from './batch.ts';
import { EXIT, reasonOf } from './failures.ts';
import { main } from './main.ts';

// From Node 22.1 on the compiled core is kept for the next run; where Node says, and not at all if NODE_DISABLE_COMPILE_CACHE is set.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

// `emend clean crawl/ | head` closes the pipe early: that is no failure of ours. A full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  complain(`cannot write standard output: ${reasonOf(error)}`);
  process.exit(EXIT.io);
});

// Not process.exit(): what is still on its way to a pipe must arrive.
process.exitCode = await main(process.argv.slice(2));
