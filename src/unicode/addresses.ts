/** Web addresses are written in ASCII letters whatever the language around them. */
const ADDRESS = /\b(?:https?|ftp):\/\/[!-~]+|\bwww\.[!-~]+/gu;

/** The text with web addresses blanked out, so that they do not count as words; offsets stay. */
export function blankAddresses(text: string): string {
  if (!text.includes('://') && !text.includes('www.')) return text;
  return text.replace(ADDRESS, (address) => ' '.repeat(address.length));
}
