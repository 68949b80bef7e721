/** Work shorter than this, in milliseconds, is done before a progress line could be read. */
const PATIENCE = 700;
const INTERVAL = 100;

/** A counter on the last line of a terminal, drawn only when work takes long, and wiped at the end. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #total: number | null;
  readonly #started = performance.now();
  #drawn = 0;

  /** @param total null when nobody knows yet */
  constructor(total: number | null, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total;
    this.#stream = stream;
  }

  update(done: number, name: string): void {
    if (this.#stream.isTTY !== true || (this.#total !== null && this.#total < 2)) return;
    const now = performance.now();
    if (now - this.#started < PATIENCE || now - this.#drawn < INTERVAL) return;
    this.#drawn = now;
    const room = Math.max(10, (this.#stream.columns ?? 80) - 20);
    const tail = name.length > room ? `…${name.slice(1 - room)}` : name;
    const count = this.#total === null ? `${done}` : `${done}/${this.#total}`;
    this.#stream.write(`\r\u001b[K${count} ${tail}`);
  }

  /** Clears the line, so that an error or the end of the work does not stand behind a counter. */
  clear(): void {
    if (this.#drawn > 0) this.#stream.write('\r\u001b[K');
  }
}
