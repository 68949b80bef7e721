import * as frontMatter from './000-front-matter.ts';
import * as tagPage from './001-tag-page.ts';
import * as aggregator from './002-aggregator.ts';
import * as oneToOne from './003-one-to-one.ts';
import * as injectedSpam from './004-injected-spam.ts';
import type { Recipe } from './recipe.ts';

export const SEEDS: readonly Recipe[] = [frontMatter, tagPage, aggregator, oneToOne, injectedSpam];
