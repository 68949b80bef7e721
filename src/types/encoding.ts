// Bytes to text and back.

/** What is known of bytes before they are read. */
export interface DecodeHints {
  /** HTTP `Content-Type` header, or just a charset label. Evidence, not an order. Null is as good as absent. */
  readonly contentType?: string | null | undefined;
  /** Force this encoding (a WHATWG label) and detect nothing. */
  readonly encoding?: string | undefined;
}

/** Bytes that decoding alone would not bring back: at `at` of the re-encoded bytes, `remove` become `bytes`. */
export interface BytePatch {
  readonly at: number;
  readonly remove: number;
  /** Hexadecimal, lower case. */
  readonly bytes: string;
}

/** An encoding that the bytes may be in. */
export interface EncodingCandidate {
  /** WHATWG name in lower case: `utf-8`, `gb18030`, `windows-1252`, ... */
  readonly encoding: string;
  readonly confidence: number;
}

/** Bytes as text, and all it takes to get the very bytes back. */
export interface Decoded {
  readonly text: string;
  /** The encoding that `text` was decoded with. */
  readonly encoding: string;
  readonly confidence: number;
  /** Best first; the first is `encoding`. */
  readonly candidates: readonly EncodingCandidate[];
  /** True when encoding `text` again gives the very bytes, with no patch needed. */
  readonly lossless: boolean;
  /** `undecided`: the bytes do not say (pure ASCII, or too few). `binary`: this is not text. */
  readonly status: 'decided' | 'undecided' | 'binary';
  /** Whether a byte order mark stood in front; it is not part of `text`. */
  readonly bom: boolean;
  /** Sorted, disjoint. Empty when `lossless`. */
  readonly patches: readonly BytePatch[];
}
