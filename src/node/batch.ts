import { defect, EXIT, type ExitCode, FileError, UsageError } from './failures.ts';
import { linesOf } from './lines.ts';
import { Progress } from './progress.ts';
import { JsonRecord } from './record.ts';
import type { Found, Source } from './sources.ts';

/** Reads the documents one after the other and hands each to `handle`. */
export async function eachDocument(
  { sources, problems }: Found,
  handle: (source: Source, bytes: Uint8Array) => Promise<void>,
): Promise<ExitCode> {
  const batch = new Batch(problems, new Progress(sources.length));
  for (const [done, source] of sources.entries()) {
    batch.progress.update(done, source.name);
    await batch.attempt(source.name, async () => handle(source, await source.read()));
  }
  return batch.end();
}

/** Reads JSON Lines, a record at a time, and hands each to `handle`. */
export async function eachRecord(
  { sources, problems }: Found,
  handle: (record: JsonRecord) => Promise<void>,
): Promise<ExitCode> {
  const batch = new Batch(problems, new Progress(null));
  let done = 0;
  for (const source of sources) {
    await batch.attempt(source.name, async () => {
      let number = 0;
      for await (const line of linesOf(source.stream())) {
        const name = `${source.name}:${++number}`;
        if (line.trim() === '') continue;
        batch.progress.update(done++, name);
        await batch.attempt(name, () => handle(new JsonRecord(line)), `cannot read ${name}: `);
      }
    });
  }
  return batch.end();
}

/** Work in pieces. What goes wrong with one is a line on standard error and does not stop the others. */
class Batch {
  readonly progress: Progress;
  #failed: boolean;

  /** @param problems that came up before the work began */
  constructor(problems: readonly string[], progress: Progress) {
    this.progress = progress;
    this.#failed = problems.length > 0;
    for (const problem of problems) complain(problem);
  }

  /**
   * @param name of the piece, for a defect of ours
   * @param lead stands before the message of a FileError
   * @throws UsageError, which concerns them all
   */
  async attempt(name: string, work: () => Promise<void>, lead = ''): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof UsageError) throw error;
      complain(
        error instanceof FileError ? `${lead}${error.message}` : `cannot process ${name}: ${defect(error)}`,
      );
      this.#failed = true;
    }
  }

  end(): ExitCode {
    this.progress.clear();
    return this.#failed ? EXIT.io : EXIT.ok;
  }
}

/** One line on standard error, in place of a counter that may stand there. */
export function complain(message: string): void {
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}emend: ${message}\n`);
}
