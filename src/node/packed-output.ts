import { once } from 'node:events';
import { createGzip } from 'node:zlib';
import { print } from './writer.ts';

/** Prints what is added, packed. */
export class PackedOutput {
  readonly #gzip = createGzip();
  readonly #printed = this.#print();

  async add(text: string): Promise<void> {
    if (!this.#gzip.write(text)) await once(this.#gzip, 'drain');
  }

  async end(): Promise<void> {
    this.#gzip.end();
    await this.#printed;
  }

  async #print(): Promise<void> {
    for await (const piece of this.#gzip) await print(piece as Uint8Array);
  }
}
