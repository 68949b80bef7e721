import type { Forest } from '../../forest/index.ts';
import type { Block, Parsed, Proposal } from '../../types.ts';
import { mainBlocks } from './main/index.ts';
import { htmlMetadata } from './metadata.ts';
import { layOutPage, type PageLayout } from './page.ts';

/**
 * HTML to visible text, with the main content marked. Linear in the page.
 *
 * @param forest instead of the shipped one, to measure on pages that it was fitted on
 */
export function parseHtml(html: string, url?: string, forest?: Forest): Parsed {
  const page = layOutPage(html, url);
  const metadata = htmlMetadata(page.document, html);
  const judged = mainBlocks(page, forest); // last: it takes the tree apart
  const { text, edits, leafSpans } = page.working;
  const blocks = page.blocks
    .map((block, i) => ({ ...block, main: judged[i]!.main, mainChance: judged[i]!.chance }))
    .filter(({ start, end }) => /\S/.test(text.slice(start, end)));
  const shown = leafSpans.filter((_, i) => page.layout.leaves[i]!.shown);
  const proposals = [...hiddenText(blocks), ...untoldText(page)];
  return { format: 'html', edits, blocks, metadata, shown, proposals };
}

function hiddenText(blocks: readonly Block[]): Proposal[] {
  return blocks
    .filter((block) => block.hidden !== undefined && block.end > block.start)
    .map(({ start, end, hidden }) => ({
      rule: 'parse/hidden-text',
      start,
      end,
      severity: 'minor',
      confidence: 0.9,
      message: `A reader of the page would not see this: ${hidden}.`,
    }));
}

/** One finding for the whole article that readers without scripts do not see. */
function untoldText({ untold, layout, blocks }: PageLayout): Proposal[] {
  const told = blocks.filter(
    ({ start, end }, i) => end > start && untold !== null && layout.blocks[i]!.element.parentNode === untold,
  );
  if (told.length === 0) return [];
  return [
    {
      rule: 'parse/untold-text',
      start: told[0]!.start,
      end: told[told.length - 1]!.end,
      severity: 'info',
      confidence: 0.9,
      message: 'The page shows less than this, which it keeps for search engines in JSON-LD.',
    },
  ];
}
