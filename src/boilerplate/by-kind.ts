import type { Described } from './describe.ts';
import { wordEvidence } from './evidence.ts';
import { type Verdict, verdict } from './verdict.ts';

const IMAGE = /^!\[([^\]]*)\]/;

/** Roles that the format alone decides. */
export function byKind({ block, text }: Described): Verdict | null {
  if (block.hidden !== undefined) return verdict('hidden', 0.9, `not visible on the page: ${block.hidden}`);
  switch (block.kind) {
    case 'front-matter':
      return verdict('front-matter', 0.99, 'front matter; its values are in the metadata');
    case 'code':
      return verdict('code', 0.95, 'marked as code');
    case 'table':
      return block.main === false ? null : verdict('table', 0.9, 'marked as a table');
    case 'image': {
      const alt = IMAGE.exec(text)?.[1] ?? '';
      const note = wordEvidence(alt).roles.find(({ role }) => role === 'image-note');
      if (note?.opens)
        return verdict('image-note', 0.92, `its text only names where the picture is from: ${note.sure[0]}`);
      return verdict('caption', 0.8, 'an image with its text');
    }
    case 'rule':
      return verdict('body', 0.9, 'a rule between parts');
    default:
      return null;
  }
}
