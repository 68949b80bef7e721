declare module 'traditional-or-simplified' {
  export function detect(text: string): { readonly detectedCharacters: string };
}
