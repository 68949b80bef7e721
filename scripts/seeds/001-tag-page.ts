import { halfWidth } from '../damage/half-width.ts';
import { byWordTable, s2tw } from '../damage/word-table.ts';

/** The text of a tag page: five articles glued to each other, one line each, converted by word tables. */
export const name = '001-tag-page';
export const original = 'original.json';
export const input = 'input.txt';

interface TagPage {
  readonly tag: string;
  readonly articles: readonly { readonly title: string; readonly publisher: string; readonly body: string }[];
  readonly cutOff: string;
}

/** The advertisements inside the fourth article, up to where its text goes on, and the note of an image. */
const INSERTS = /【..推薦】.*?(?=- 0\d -)| 圖源:\S+ /gu;

function lines({ articles }: TagPage): string[] {
  return articles.flatMap(({ title, publisher, body }, i) => {
    // The last article came from another site, by way of OpenCC.
    const convert = i === articles.length - 1 ? s2tw : byWordTable;
    const sign = publisher === '' ? '' : ` (${publisher})`;
    return [title, `${body}${sign}`].map((line) => halfWidth(convert(line)));
  });
}

export function intact(json: string): string[] {
  return lines(JSON.parse(json) as TagPage)
    .flatMap((line) => line.split(INSERTS))
    .map((line) => line.replace(/ \([^()]*\)$/u, ''));
}

export function damage(json: string): string {
  const page = JSON.parse(json) as TagPage;
  return [byWordTable(page.tag), ...lines(page), byWordTable(page.cutOff)].join('\n');
}
