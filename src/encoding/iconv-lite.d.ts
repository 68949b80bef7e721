/** The part of iconv-lite's data that we read; the package describes its functions only. */
declare module 'iconv-lite/encodings/dbcs-data.js' {
  /** First code in hexadecimal, then characters one by one, or how many follow in code point order. */
  type Chunk = readonly [start: string, ...parts: (string | number)[]];
  interface Entry {
    table(): readonly Chunk[];
  }
  const data: Readonly<Record<'big5hkscs' | 'eucjp' | 'shiftjis' | 'cp949', Entry>> & {
    readonly gb18030: Entry & {
      gb18030(): { readonly uChars: readonly number[]; readonly gbChars: readonly number[] };
    };
  };
  export default data;
}
