import { resolveLabel } from '../labels.ts';

/** What somebody says the encoding is. Evidence, never an order: servers and templates say it for pages they never saw. */
export interface Declaration {
  readonly encoding: string;
  readonly from: 'http' | 'html' | 'xml' | 'css';
}

/** The standard looks at the first 1,024 bytes; real pages put scripts in front of their meta tag. */
const WINDOW = 4096;

const XML = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const CSS = /^@charset "([\w.:-]{1,40})";/;
const META = /<meta\s[^>]{0,300}?charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/gi;
const PARAMETER = /charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i;

/** All declarations that name an encoding we know, the strongest first. */
export function findDeclarations(bytes: Uint8Array, contentType: string | null | undefined): Declaration[] {
  const found: Declaration[] = [];
  const add = (label: string | undefined, from: Declaration['from']) => {
    const encoding = label === undefined ? null : resolveLabel(label);
    if (encoding === null) return;
    // Whoever could read the declaration as ASCII was not reading UTF-16 (WHATWG, prescan step 15).
    const wide = from !== 'http' && /^utf-(16|32)/.test(encoding);
    found.push({ encoding: wide ? 'utf-8' : encoding, from });
  };
  if (typeof contentType === 'string') {
    const parameter = PARAMETER.exec(contentType)?.[1];
    add(parameter ?? (/[/;=\s]/.test(contentType.trim()) ? undefined : contentType), 'http');
  }
  const head = asciiOf(bytes.subarray(0, WINDOW));
  add(XML.exec(head)?.[1], 'xml');
  add(CSS.exec(head)?.[1], 'css');
  for (const match of head.matchAll(META)) add(match[1], 'html');
  return found;
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
