#!/usr/bin/env node
import { main } from './main.ts';

// `emend clean crawl/ | head` closes the pipe early: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Not process.exit(): what is still on its way to a pipe must arrive.
process.exitCode = await main(process.argv.slice(2));
