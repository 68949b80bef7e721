/**
 * Counts of up to three 16-bit symbols in typed arrays; a Map with 20 million entries would not fit.
 * Beside the (weighted) count it keeps the greatest single weight, which is what discounting subtracts.
 */
export class Counter {
  keys: Float64Array;
  counts: Float32Array;
  units: Float32Array;
  size = 0;
  private mask: number;

  constructor(bits = 16) {
    this.keys = new Float64Array(1 << bits).fill(-1);
    this.counts = new Float32Array(1 << bits);
    this.units = new Float32Array(1 << bits);
    this.mask = (1 << bits) - 1;
  }

  static key(previous2: number, previous: number, next: number): number {
    return previous2 * 0x1_0000_0000 + previous * 0x1_0000 + next;
  }

  static symbols(key: number): [previous2: number, previous: number, next: number] {
    const low = key % 0x1_0000_0000;
    return [Math.floor(key / 0x1_0000_0000), low >>> 16, low & 0xffff];
  }

  add(key: number, weight: number, unit = weight): void {
    const slot = this.slot(key);
    if (this.keys[slot] === -1) {
      this.keys[slot] = key;
      this.size++;
    }
    this.counts[slot]! += weight;
    if (unit > this.units[slot]!) this.units[slot] = unit;
    if (this.size > this.mask * 0.6) this.grow();
  }

  /** Index into {@link counts}; -1 when never counted. */
  find(key: number): number {
    const slot = this.slot(key);
    return this.keys[slot] === -1 ? -1 : slot;
  }

  get(key: number): number {
    return this.counts[this.slot(key)]!;
  }

  private slot(key: number): number {
    const low = (key % 0x1_0000_0000) | 0;
    const high = Math.floor(key / 0x1_0000_0000);
    let h = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    h ^= h >>> 15;
    h = Math.imul(h, 0x2c1b3c6d);
    let slot = (h ^ (h >>> 13)) & this.mask;
    while (this.keys[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  private grow(): void {
    const { keys, counts, units } = this;
    const length = keys.length * 2;
    this.mask = length - 1;
    this.keys = new Float64Array(length).fill(-1);
    this.counts = new Float32Array(length);
    this.units = new Float32Array(length);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === -1) continue;
      const slot = this.slot(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.counts[slot] = counts[i]!;
      this.units[slot] = units[i]!;
    }
  }
}
