import { readFile } from 'node:fs/promises';
import type { SiteProfile } from '../types.ts';
import type { Arguments, Option } from './command.ts';
import { FileError, reasonOf } from './failures.ts';

export const SITE_OPTION: Option = {
  name: 'site',
  value: 'FILE',
  help: 'A profile made by `emend learn`: what it knows to repeat on the site goes.',
};

/** @throws FileError when the profile cannot be read, or is none */
export async function readSite(given: Arguments): Promise<SiteProfile | undefined> {
  const path = given.text('site');
  if (path === undefined) return undefined;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new FileError(`cannot read ${path}: ${reasonOf(error)}`);
  }
  const site = parse(text);
  if (site === null) throw new FileError(`cannot read ${path}: it is no profile made by emend learn`);
  return site;
}

function parse(text: string): SiteProfile | null {
  try {
    const value = JSON.parse(text) as Partial<SiteProfile> | null;
    const fits =
      typeof value?.host === 'string' &&
      typeof value.pages === 'number' &&
      typeof value.repeated === 'object';
    return fits && value.repeated !== null ? (value as SiteProfile) : null;
  } catch {
    return null;
  }
}
