import { readFile } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGunzip, gunzip } from 'node:zlib';

/** How gzip begins (RFC 1952). No text does. */
const MAGIC = [0x1f, 0x8b] as const;
const EXTENSION = /\.gz$/iu;

/** The name of what is packed: `shard.jsonl` of `shard.jsonl.gz`. */
export function nameWithoutGz(name: string): string {
  return name.replace(EXTENSION, '');
}

/** Bytes as they are, or unpacked: told by how they begin, since standard input has no name. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  return isGzip(bytes) ? promisify(gunzip)(bytes) : bytes;
}

/** A file, unpacked. */
export async function readUnpacked(path: string): Promise<Uint8Array> {
  return unpack(await readFile(path));
}

/** As {@link unpack}, piece by piece. */
export async function* unpackPieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const rest = pieces[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < MAGIC.length) {
    const { value, done } = await rest.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
  }
  const all = (async function* () {
    yield head;
    yield* { [Symbol.asyncIterator]: () => rest };
  })();
  if (!isGzip(head)) yield* all;
  // A failure of either stream destroys the last, and so reaches whoever reads it.
  else yield* pipeline(Readable.from(all), createGunzip(), () => undefined) as AsyncIterable<Uint8Array>;
}

function isGzip(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}
