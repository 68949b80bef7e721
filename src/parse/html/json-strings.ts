/** A string, and whether it is a name. One that never closes is taken to the end, lest every mark in it begin another. */
const STRING = /"((?:[^"\\]|\\.)*)("?)(\s*:)?/gs;

/**
 * The strings of a JSON text, as it spells them, with the name that stands before each and where they begin; entries of a
 * list have the name of the list. Not by JSON.parse: crawled JSON-LD is often cut or badly escaped.
 */
export function* jsonStrings(json: string): Generator<readonly [name: string, value: string, at: number]> {
  let name = '';
  for (const match of json.matchAll(STRING)) {
    const [, text, closed, colon] = match;
    if (closed === '') return;
    if (colon !== undefined) name = text!;
    else yield [name, text!, match.index + 1];
  }
}

/** A string of JSON that holds HTML, as a reader of the page would see it; line breaks and marks are as good as blanks. */
export function shownBy(json: string): string {
  return json
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\./g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#?\w{1,10};/g, ' ');
}
