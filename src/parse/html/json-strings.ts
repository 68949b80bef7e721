/** A string, and whether it is a name. One that never closes is taken to the end, lest every mark in it begin another. */
const STRING = /"((?:[^"\\]|\\.)*)("?)(\s*:)?/gs;

/**
 * The strings of a JSON text with the name that stands before each; entries of a list have that of the list. Not by
 * JSON.parse: crawled JSON-LD is often cut or badly escaped.
 */
export function* jsonStrings(json: string): Generator<readonly [name: string, value: string]> {
  let name = '';
  for (const [, text, closed, colon] of json.matchAll(STRING)) {
    if (closed === '') return;
    if (colon !== undefined) name = text!;
    else yield [name, text!];
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
