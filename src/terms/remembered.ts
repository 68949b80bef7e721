/** A text, and what it is remembered under; see `View`. */
export interface Remembered {
  readonly text: string;
  readonly memory?: object;
}

/**
 * Has `read` read a text once for all that ask about it, as long as its document is at work; without a memory each time that
 * it is asked.
 */
export function remembered<T>(read: (text: string) => T): (document: Remembered) => T {
  const known = new WeakMap<object, { readonly text: string; readonly found: T }>();
  return ({ text, memory }) => {
    if (memory === undefined) return read(text);
    const before = known.get(memory);
    if (before?.text === text) return before.found;
    const found = read(text);
    known.set(memory, { text, found });
    return found;
  };
}
