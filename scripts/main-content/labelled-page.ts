/** What fitting needs of a page. */
export interface LabelledPage {
  readonly html: string;
  readonly url: string | undefined;
  readonly gold: string;
  /** Texts of the page of which its labels do not say whether they are content. */
  readonly apart?: readonly string[];
  readonly site: string;
}

/** Pages as browsers and crawlers save them: the address stands in a comment, in the canonical link or in Open Graph. */
const ADDRESS = [
  /<link[^>]{0,200}canonical[^>]{0,200}href="([^"]+)"/,
  /<link[^>]{0,200}href="([^"]+)"[^>]{0,200}canonical/,
  /<meta[^>]{0,200}og:url[^>]{0,200}content="([^"]+)"/,
  /<meta[^>]{0,200}content="([^"]+)"[^>]{0,200}og:url/,
  /saved from url=\(\d+\)(\S+)/,
];

export function addressIn(html: string): string | undefined {
  for (const pattern of ADDRESS) {
    const found = pattern.exec(html)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
