// What can be handed in.

/** How text is marked up. Found out where it is not given. */
export type Format = 'html' | 'markdown' | 'text';

/** What can be handed to {@link clean}: text, bytes, or either with what the crawler knew about it. */
export type Input =
  | string
  | Uint8Array
  | {
      readonly content: string | Uint8Array;
      /** Where the document came from. Only read, never fetched. */
      readonly url?: string | undefined;
      /** The HTTP `Content-Type` header, charset and all. Null, as `headers.get()` gives it, is as good as absent. */
      readonly contentType?: string | null | undefined;
      readonly format?: Format | undefined;
    };
