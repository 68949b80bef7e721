/**
 * An editor that closes bold a paragraph late: the closing marker lands behind a thematic break, alone.
 *
 *     **A sentence.**          **A sentence.
 *                          →
 *                              ---
 *                              **
 */
export function closeBoldLate(markdown: string, sentence: string): string {
  const bold = `**${sentence}**\n`;
  if (!markdown.includes(bold)) throw new RangeError(`no bold ${JSON.stringify(sentence)} to break`);
  return markdown.replace(bold, `**${sentence}\n\n---\n**`);
}
