import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../src/node/progress.ts';

/** A terminal, or a pipe, that remembers what was written. */
function screen(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { written, stream: { isTTY, columns: 40, write } as unknown as NodeJS.WriteStream };
}

describe('progress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows itself only when work takes long, and wipes itself', () => {
    const { written, stream } = screen(true);
    const progress = new Progress(9, stream);
    progress.update(1, 'a.txt');
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1000);
    progress.update(2, `${'deep/'.repeat(20)}b.txt`);
    expect(written[0]).toContain('2/9 …');
    expect(written[0]).toContain('b.txt');
    progress.clear();
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('writes nothing into a pipe, and nothing for one document', () => {
    for (const [isTTY, total] of [
      [false, 9],
      [true, 1],
    ] as const) {
      const { written, stream } = screen(isTTY);
      const progress = new Progress(total, stream);
      vi.advanceTimersByTime(5000);
      progress.update(1, 'a.txt');
      progress.clear();
      expect(written).toEqual([]);
    }
  });
});
