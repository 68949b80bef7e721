import type { PageFacts } from './facts.ts';

/** What a gallery says of its pictures to those who do not see them: `Load image 3 in gallery view`, `Image 2 of 5`. */
const CONTROL =
  /^\s*(?:(?:open|load|view|show|play|zoom|select|go to|skip to|slide to)\s+)?(?:featured\s+)?(?:image|media|slide|photo|picture|thumbnail|video|bild|imagen|foto|medien)\s+\d{1,3}(?:\s+(?:of|von|de|sur|\/)\s*\d{1,3})?(?:\s*(?:[,:-]|in|is now available in)\s+(?:a\s+)?(?:gallery(?:\s+view)?|modal|lightbox|popup|full\s?screen))?\s*$/i;
/** No control is longer. UTF-16 units. */
const LONGEST = 60;
/** Fewer of them are figures that a text speaks of. */
const FEWEST = 2;
/** Chance that a control is content. */
const LEAST = 0.05;

/** Takes the labels of a gallery's buttons, written out for screen readers, for no content. */
export function withoutGallery(
  { blocks }: PageFacts,
  text: string,
  chances: readonly number[],
): readonly number[] {
  const isControl = blocks.map(({ block: { start, end } }) => {
    return end - start <= LONGEST && end > start && CONTROL.test(text.slice(start, end));
  });
  if (isControl.filter(Boolean).length < FEWEST) return chances;
  return chances.map((chance, i) => (isControl[i] ? Math.min(chance, LEAST) : chance));
}
