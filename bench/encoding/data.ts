import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { decodeWith, isEncodingName, resolveLabel } from '../../src/encoding/index.ts';
import { shared } from '../shared.ts';

export interface Item {
  readonly file: string;
  readonly path: string;
  /** The name that the collection gives, as Python spells it. */
  readonly label: string;
  /** What the bytes were encoded with, when a windows page goes under the name of a smaller one. */
  readonly codec: string;
  /** Characters, for the short windows. */
  readonly chars: number | undefined;
  readonly bytes: Uint8Array;
  /** Whether this third of the files was looked at while the detector was written. */
  readonly seen: boolean;
}

interface Row {
  readonly file: string;
  readonly path: string;
  readonly encoding: string;
  readonly codec: string;
  readonly chars?: number;
}

export function load(folder: string): Item[] {
  const rows = JSON.parse(readFileSync(shared(`data/${folder}/manifest.json`), 'utf8')) as Row[];
  return rows.map(({ file, path, encoding, codec, chars }) => ({
    file,
    path,
    chars,
    label: nameOf(encoding),
    codec: nameOf(codec),
    bytes: new Uint8Array(readFileSync(shared(`data/${folder}/${file}`))),
    seen: third(path) === 0,
  }));
}

/** By the source, so that all windows of one file fall on one side. */
function third(path: string): number {
  let hash = 0;
  for (const character of path) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % 3;
}

/** One spelling for all: ours where we have the encoding, strict pages apart from their supersets. */
export function nameOf(label: string): string {
  const lower = label
    .toLowerCase()
    .replace(/_/g, '-')
    .replace(/^iso8859-/, 'iso-8859-')
    .replace(/^iso2022-/, 'iso-2022-');
  if (
    ['ascii', 'gb2312', 'cp949', 'cp932', 'cp950', 'utf-16', 'utf-32', 'iso-8859-11', 'tis-620'].includes(
      lower,
    )
  )
    return lower;
  if (lower === 'us-ascii') return 'ascii';
  if (lower === 'windows-949' || lower === 'uhc') return 'cp949';
  if (lower === 'windows-31j') return 'cp932';
  if (isEncodingName(lower)) return lower;
  return resolveLabel(lower) ?? lower;
}

/** The text that a label gives; decoded by iconv-lite, or by our own codec where iconv-lite has none. */
export function textOf(bytes: Uint8Array, label: string): string | null {
  const bom = bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] === 0) ? 'be' : 'le';
  const name = label === 'ascii' ? 'iso-8859-1' : /^utf-(16|32)$/.test(label) ? label + bom : label;
  const known = name.replace(/^ibm(?=\d)/, 'cp');
  const text = iconv.encodingExists(known) ? iconv.decode(Buffer.from(bytes), known) : ours(bytes, name);
  return text === null ? null : text.replace(/^\ufeff/, '');
}

function ours(bytes: Uint8Array, name: string): string | null {
  try {
    return decodeWith(bytes, name);
  } catch {
    return null;
  }
}
