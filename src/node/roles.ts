import type { Role } from '../types.ts';

/** Every role once; the compiler refuses the list when a role is missing. */
const ALL: Readonly<Record<Role, true>> = {
  title: true,
  heading: true,
  body: true,
  list: true,
  quote: true,
  code: true,
  table: true,
  caption: true,
  byline: true,
  dateline: true,
  source: true,
  'front-matter': true,
  navigation: true,
  related: true,
  share: true,
  comments: true,
  promotion: true,
  disclaimer: true,
  copyright: true,
  footer: true,
  'image-note': true,
  'link-farm': true,
  hidden: true,
  spam: true,
};

export const ROLES = Object.keys(ALL) as readonly Role[];
