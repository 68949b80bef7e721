import { parse } from 'parse5';
import type { DocumentNode } from './dom.ts';
import { MAX_DEPTH, shallowTree } from './shallow-tree.ts';
import { treeAdapter } from './tree-adapter.ts';

/** Elements that authors leave open and parsers close: they do not make a tree deeper. */
const SELF_CLOSING = new Set(
  'p li td th tr dd dt option br img hr input meta link area base col embed source track wbr param !doctype'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-zA-Z][^\s/>]{0,20})/g;

/** The page as a tree, in linear time whatever the page. */
export function parseTree(html: string, url?: string): DocumentNode {
  if (estimateDepth(html) > MAX_DEPTH) return shallowTree(html, url);
  const base = isAbsolute(url) ? url : undefined;
  return parse(html, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: treeAdapter(base),
  }) as DocumentNode;
}

/** An upper estimate of nesting, without building a tree. */
function estimateDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (SELF_CLOSING.has(name!.toLowerCase())) continue;
    if (slash === '/') depth = Math.max(0, depth - 1);
    else if (++depth > deepest) deepest = depth;
  }
  return deepest;
}

function isAbsolute(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[^/]/.test(url);
}
