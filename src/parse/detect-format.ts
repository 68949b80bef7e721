import type { Format } from '../types.ts';
import { frontMatter } from './front-matter.ts';

/** Evidence is looked for in the beginning; one megabyte decides no better than this. Characters. */
const LOOK = 50_000;
// A comment ends at its first `-->`: were it free to run on, thirty of them could be parted in a billion ways.
const DOCUMENT =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i;
const TAG =
  /<\/?(?:p|div|span|a|br|h[1-6]|ul|ol|li|table|tr|td|img|section|article|script|style|meta|link|strong|em|b|i|nav|header|footer|form|input|blockquote|font|center)(?:\s[^<>]{0,2000})?\/?>/gi;
const CLOSING = /<\/(?:p|div|span|a|ul|ol|li|table|tr|td|section|article|script|h[1-6])>/gi;

/** What the text is written in: by its content type, else by its markup. */
export function detectFormat(text: string, contentType?: string): Format {
  const declared = fromContentType(contentType);
  const head = text.slice(0, LOOK);
  if (DOCUMENT.test(head)) return 'html';
  // Servers call Markdown and even HTML text/plain, so that says little; text/html with no tag in it is not HTML.
  if (declared === 'markdown') return 'markdown';
  const tags = head.match(TAG)?.length ?? 0;
  if (declared === 'html' && (tags > 0 || /&(?:#\d+|[a-z]+);/i.test(head))) return 'html';
  if (frontMatter(text) !== null) return 'markdown';
  const markdown = markdownEvidence(head);
  const closing = head.match(CLOSING)?.length ?? 0;
  // A fragment of a page begins with a tag and closes what it opens; prose that mentions tags does neither.
  if (/^\s*</.test(head) && closing >= 1 && tags * 400 > head.length && markdown < 3) return 'html';
  if (tags >= 10 && closing >= 4 && tags * 200 > head.length && markdown < 3) return 'html';
  return markdown >= 2 ? 'markdown' : 'text';
}

function fromContentType(contentType: string | undefined): Format | null {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown';
  return null;
}

/** Points for constructs that plain text has no use for; one kind alone, once, is no proof. */
function markdownEvidence(head: string): number {
  const count = (pattern: RegExp) => head.match(pattern)?.length ?? 0;
  const links = count(/(?<!!)\[[^\]\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^()\s]{0,500}\)/g);
  const images = count(/!\[[^\]\n]{0,200}\]\([^()\s]{1,500}(?: "[^"\n]{0,200}")?\)/g);
  const headings = count(/^#{1,6} \S/gm);
  const bold = count(/(?<![*\w])\*\*(?=\S)[^*\n]{1,300}(?<=\S)\*\*(?![*\w])/g);
  const fences = count(/^(?:```|~~~)/gm);
  const code = count(/(?<!`)`[^\s`](?:[^`\n]{0,100}[^\s`])?`(?!`)/g);
  const tables = count(/^\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+/gm);
  return (
    Math.min(links, 2) +
    Math.min(images, 2) +
    Math.min(headings, 2) * 1.5 +
    Math.min(bold, 2) +
    Math.min(code, 2) / 2 +
    (fences >= 2 ? 2 : 0) +
    tables * 2
  );
}
