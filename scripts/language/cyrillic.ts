/** Serbian is listed in Latin letters; its Cyrillic ones correspond (Vuk Karadžić's alphabet of 1818). */
const letters = new Map(
  'lj љ,nj њ,dž џ,a а,b б,c ц,č ч,ć ћ,d д,đ ђ,e е,f ф,g г,h х,i и,j ј,k к,l л,m м,n н,o о,p п,r р,s с,š ш,t т,u у,v в,z з,ž ж'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

export function toCyrillic(word: string): string {
  return word.replaceAll(/lj|nj|dž|./gu, (letter) => letters.get(letter) ?? letter);
}
