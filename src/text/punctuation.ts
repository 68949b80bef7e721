/** Ends of sentences in the scripts that have them: Latin, CJK, Arabic, Devanagari, Armenian, Khmer, Ethiopic. */
const SENTENCE_END = /[.!?。！？…．｡؟۔।॥։።៕‼⁇⁈⁉]["'”’»」』）)\]】]{0,3}$/;

/** Whether a line ends as a sentence does, closing quotes and brackets included. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.length > 8 ? line.slice(-8) : line);
}
