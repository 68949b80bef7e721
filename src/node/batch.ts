import { defect, EXIT, type ExitCode, FileError, UsageError } from './failures.ts';
import { Progress } from './progress.ts';
import type { Found, Source } from './sources.ts';

/**
 * Reads the documents one after the other and hands each to `handle`. What cannot be read, written or,
 * by a defect of ours, processed is one line on standard error and does not stop the others.
 */
export async function eachDocument(
  { sources, problems }: Found,
  handle: (source: Source, bytes: Uint8Array) => Promise<void>,
): Promise<ExitCode> {
  const progress = new Progress(sources.length);
  let failed = problems.length > 0;
  for (const problem of problems) complain(problem);
  for (const [done, source] of sources.entries()) {
    progress.update(done, source.name);
    try {
      await handle(source, await source.read());
    } catch (error) {
      if (error instanceof UsageError) throw error;
      progress.clear();
      complain(
        error instanceof FileError ? error.message : `cannot process ${source.name}: ${defect(error)}`,
      );
      failed = true;
    }
  }
  progress.clear();
  return failed ? EXIT.io : EXIT.ok;
}

export function complain(message: string): void {
  process.stderr.write(`emend: ${message}\n`);
}
