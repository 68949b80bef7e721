import {
  BUCKET_BITS,
  fingerprint,
  firstBucket,
  type NgramTable,
  secondBucket,
  VALUE_BITS,
} from '../../src/model/table.ts';

/** Fills an n-gram table by cuckoo hashing. `hashes[i]` is stored with `values[i]`. Deterministic. */
export function buildTable(hashes: readonly number[], values: readonly number[], bucket: number): NgramTable {
  const owner = new Int32Array(bucket << BUCKET_BITS).fill(-1);
  let random = 12345;
  let lost = 0;
  for (let i = 0; i < hashes.length; i++) {
    let homeless = i;
    for (let kicks = 0; homeless >= 0; kicks++) {
      if (kicks > 2000) {
        lost++;
        break;
      }
      const hash = hashes[homeless]!;
      const bucket1 = firstBucket(hash) * bucket;
      const bucket2 = secondBucket(hash) * bucket;
      const free = freeCell(owner, bucket1, bucket) ?? freeCell(owner, bucket2, bucket);
      if (free !== undefined) {
        owner[free] = homeless;
        homeless = -1;
        continue;
      }
      random = (Math.imul(random, 1103515245) + 12345) >>> 0;
      const victim = ((random >>> 16) & 1 ? bucket1 : bucket2) + ((random >>> 18) % bucket);
      const evicted = owner[victim]!;
      owner[victim] = homeless;
      homeless = evicted;
    }
  }
  if (lost > 0) throw new Error(`${lost} n-grams found no cell; keep fewer`);
  const cells = new Uint16Array(owner.length);
  owner.forEach((i, at) => {
    if (i >= 0) cells[at] = (fingerprint(hashes[i]!) << VALUE_BITS) | values[i]!;
  });
  return { bucket, cells };
}

function freeCell(owner: Int32Array, start: number, bucket: number): number | undefined {
  for (let at = start; at < start + bucket; at++) if (owner[at] === -1) return at;
  return undefined;
}
