import { oneLine, UsageError } from './failures.ts';

/**
 * Asks the library whether it knows an encoding before any document is read, so that a mistyped label is a
 * fault of the command line and not of every document.
 *
 * @throws UsageError when it does not
 */
export async function checkEncoding(label: string | undefined): Promise<void> {
  if (label === undefined) return;
  const { decode } = await import('../index.ts');
  try {
    decode(new Uint8Array(), { encoding: label });
  } catch (error) {
    throw new UsageError(oneLine(error instanceof Error ? error.message : String(error)));
  }
}
