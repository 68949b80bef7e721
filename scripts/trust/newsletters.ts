import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Issues of a newsletter on technology, which speaks of tools, sites and what can be downloaded, and sells none of it:
 * github.com/ruanyf/weekly, fitted on and never shipped. It is read from the folder of checkouts that `EMEND_CHECKOUTS` names
 * (see bench/trust/public-messages.ts); without it there is none. Issues of even number are fitted on, the others are for measuring.
 */
export function newsletters(part: 'fit' | 'test'): string[] {
  const folder = join(process.env.EMEND_CHECKOUTS ?? '', 'weekly/docs');
  if (process.env.EMEND_CHECKOUTS === undefined || !existsSync(folder)) {
    console.warn('fitted without the newsletters (weekly): EMEND_CHECKOUTS names no folder with them');
    return [];
  }
  return readdirSync(folder)
    .flatMap((name) => {
      const number = /^issue-(\d+)\.md$/u.exec(name)?.[1];
      return number === undefined ? [] : [{ name, even: Number(number) % 2 === 0 }];
    })
    .filter(({ even }) => even === (part === 'fit'))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8'));
}
