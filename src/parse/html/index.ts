import type { Forest } from '../../forest/index.ts';
import type { Block, Parsed, Proposal } from '../../types.ts';
import { mainBlocks } from './main/index.ts';
import { htmlMetadata } from './metadata.ts';
import { layOutPage } from './page.ts';

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
  return { format: 'html', edits, blocks, metadata, shown, proposals: hiddenText(blocks) };
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
      message: `a reader of the page would not see this: ${hidden}`,
    }));
}
