/** A text, and what it is remembered under; see `View`. */
export interface Remembered {
  readonly text: string;
  readonly memory?: object;
}

/**
 * Has `read` read a text once for all that ask about it, as long as its document is at work; without a memory each time that
 * it is asked.
 */
export function remembered<T>(read: (text: string, document: Remembered) => T): (document: Remembered) => T {
  const known = new WeakMap<object, { readonly text: string; readonly found: T }>();
  return (document) => {
    const { text, memory } = document;
    if (memory === undefined) return read(text, document);
    const before = known.get(memory);
    if (before?.text === text) return before.found;
    const found = read(text, document);
    known.set(memory, { text, found });
    return found;
  };
}
