/** The host of an address, in lower case and without `www.`; undefined when it has none. */
export function hostOf(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : /^(?:[a-z]+:)?\/\/([^/:?#\s]+)/iu.exec(url)?.[1];
  return host?.toLowerCase().replace(/^www\./u, '');
}

/** Second levels that registries of many countries give out, and those of single countries, where others have sites of that name. */
const REGISTRY =
  /\.(?:com|net|org|gov|edu|co|ac)\.[^.]+$|\.(?:ad|ed|go|gr|lg|ne|or)\.jp$|\.(?:go|ne|or|pe|re)\.kr$|\.(?:go|in|mi|or)\.th$|\.(?:go|or|sch|web)\.id$/u;

/** The last two labels, or three under a second-level registry: enough to compare two names. */
export function registrable(host: string): string {
  const labels = host.split('.');
  const short = labels.length > 2 && REGISTRY.test(host);
  return labels.slice(short ? -3 : -2).join('.');
}
