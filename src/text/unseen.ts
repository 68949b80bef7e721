/** Characters that a terminal hides or obeys: controls, format characters, lone surrogates, private use. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** A text in which whatever a terminal would hide or obey is written as `\u200b`. */
export function spellUnseen(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u${codeOf(character)}`);
}

function codeOf(character: string): string {
  const code = character.codePointAt(0)!.toString(16);
  return code.length > 4 ? `{${code}}` : code.padStart(4, '0');
}
