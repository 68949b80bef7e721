/** Ends of sentences in the scripts that have them: Latin, CJK, Arabic, Devanagari, Armenian, Khmer, Ethiopic. */
const ENDS = new Set([...'.!?。！？…．｡؟۔।॥։።៕‼⁇⁈⁉'].map((mark) => mark.charCodeAt(0)));
const CLOSERS = new Set([...'"\'”’»」』）)]】'].map((mark) => mark.charCodeAt(0)));
/** So many quotes and brackets may close behind the end of a sentence. */
const MOST_CLOSERS = 3;

/** Whether a line ends as a sentence does, closing quotes and brackets included. */
export function endsSentence(line: string): boolean {
  let last = line.length - 1;
  const floor = last - MOST_CLOSERS;
  while (last > floor && last > 0 && CLOSERS.has(line.charCodeAt(last))) last--;
  return last >= 0 && ENDS.has(line.charCodeAt(last));
}
