/**
 * What somebody handed in, in words for an error message: `null`, `an array`, `a Promise (await it first)`.
 * The value itself is shown only when it is short and plain.
 */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Promise) return 'a Promise (await it first)';
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  if (typeof name !== 'string' || name === '' || name === 'Object') return 'an object';
  return `${/^[AEIO]/u.test(name) ? 'an' : 'a'} ${name}`;
}

/** As {@link describe}, with the way out for what is bytes in another wrapping. */
export function describeBytes(value: unknown): string {
  if (value instanceof ArrayBuffer) return 'an ArrayBuffer (wrap it: new Uint8Array(buffer))';
  if (ArrayBuffer.isView(value)) {
    return `${describe(value)} (wrap it: new Uint8Array(it.buffer, it.byteOffset, it.byteLength))`;
  }
  return describe(value);
}

/** @throws TypeError unless it is a string */
export function checkText(text: unknown, caller: string): void {
  if (typeof text !== 'string') throw new TypeError(`${caller} needs a string, not ${describe(text)}`);
}

/** @throws TypeError unless it is a Uint8Array */
export function checkBytes(bytes: unknown, caller: string): void {
  if (bytes instanceof Uint8Array) return;
  throw new TypeError(`${caller} needs a Uint8Array, not ${describeBytes(bytes)}`);
}
