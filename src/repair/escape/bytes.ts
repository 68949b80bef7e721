/** UTF-8 bytes as text; undefined when a single one is out of place. Strict: no overlong forms, no surrogates. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes that `%E4%B8` or `=E4=B8` spell; whatever is between the pairs of digits is skipped. */
export function hexBytes(spelled: string): Uint8Array {
  const pairs = spelled.match(/[0-9a-fA-F]{2}/g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}
