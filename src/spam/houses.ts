import { houses } from '../data/spam/houses.ts';
import { splitTerms } from '../data/spam/terms.ts';
import { Matcher } from '../terms/matcher.ts';
import { remembered } from '../terms/remembered.ts';
import type { Span } from '../types.ts';
import { isNameLetter } from './sign-chains.ts';

export type HouseKind = keyof typeof houses;

/** The name of a gambling house in a text. */
export interface House extends Span {
  readonly kind: HouseKind;
  /** As it stands in the list, however the text writes it. */
  readonly name: string;
}

let matcher: Matcher<Omit<House, keyof Span>> | undefined;

function houseMatcher(): Matcher<Omit<House, keyof Span>> {
  matcher ??= new Matcher(
    (Object.keys(houses) as HouseKind[]).flatMap((kind) =>
      splitTerms(houses[kind]).map((name) => ({ text: name, value: { kind, name } })),
    ),
  );
  return matcher;
}

/** Houses from left to right. One in letters is no rest of a word or a key: EPG电子节目单, VIDEc0m88uB. */
export const housesIn = remembered((text, document): readonly House[] => {
  const found: House[] = [];
  houseMatcher().scanDocument(document, (start, end, house) => {
    const spelt = isNameLetter(text.charCodeAt(start));
    if (!(spelt && start > 0 && isNameLetter(text.charCodeAt(start - 1))))
      found.push({ start, end, ...house });
  });
  return found;
});
