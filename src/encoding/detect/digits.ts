/** Values 0..63 of the base64 alphabet, by character code. The generated tables are written in such digits. */
export const DIGIT = new Uint8Array(128);
{
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < 64; value++) DIGIT[alphabet.charCodeAt(value)] = value;
}
