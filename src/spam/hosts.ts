/** The host of an address, in lower case and without `www.`; undefined when it has none. */
export function hostOf(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : /^(?:[a-z]+:)?\/\/([^/:?#\s]+)/iu.exec(url)?.[1];
  return host?.toLowerCase().replace(/^www\./u, '');
}

/** The last two labels, or three under a second-level registry: enough to compare two names. */
export function registrable(host: string): string {
  const labels = host.split('.');
  const short = labels.length > 2 && /^(?:com|net|org|gov|edu|co|ac)$/u.test(labels[labels.length - 2]!);
  return labels.slice(short ? -3 : -2).join('.');
}
