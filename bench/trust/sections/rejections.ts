import { clean } from '../../../src/index.ts';
import { judge } from '../../../src/trust/index.ts';
import { type CleanDocument, htmlPages, soundPages } from '../clean-documents.ts';
import { evidenceOf } from '../evidence.ts';
import { hardNegatives } from '../hard-negatives.ts';
import { peers } from '../peers.ts';
import { publicPages } from '../public-pages.ts';
import { percent, table } from '../table.ts';

export function rejections(held: readonly CleanDocument[]): string {
  const bands = (texts: readonly string[]) => texts.map((text) => judge(evidenceOf(text)).band);
  const share = (texts: readonly string[]) =>
    percent(bands(texts).filter((band) => band === 'reject').length / texts.length);
  const hard = hardNegatives.map(({ text }) => text);
  const honest = held.map(({ text }) => text);
  const whole = soundPages().map(({ text }) => text);
  const pages = htmlPages();
  const others = publicPages();
  const sharePages = (contents: readonly (string | Uint8Array)[]) => {
    const rejected = contents.filter((content) => clean({ content, format: 'html' }).trust.band === 'reject');
    return percent(rejected.length / contents.length);
  };
  const flagged = (texts: readonly string[]) =>
    peers.map((peer) => percent(texts.filter((text) => peer.score(text) > 0).length / texts.length));
  return [
    '### Honest texts rejected',
    table(
      ['', 'texts', 'ours (`reject`)', ...peers.map(({ name }) => `${name.split(' ')[0]} flags`)],
      [
        [
          `hard negatives, ${new Set(hardNegatives.map(({ language }) => language)).size} languages`,
          hard.length,
          share(hard),
          ...flagged(hard),
        ],
        ['clean documents, sources held out', honest.length, share(honest), ...flagged(honest)],
        ['whole pages with menus, as bare text', whole.length, share(whole), ...flagged(whole)],
        ['the same pages, as HTML', pages.length, sharePages(pages), ...peers.map(() => '–')],
        [
          'pages in the tests of other tools, as bytes of HTML',
          others.length,
          others.length === 0 ? '–' : sharePages(others),
          ...peers.map(() => '–'),
        ],
      ],
    ),
  ].join('\n\n');
}
