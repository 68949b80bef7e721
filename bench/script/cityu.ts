import type { Item } from './items.ts';

/**
 * SIGHAN's CityU corpus is of LIVAC, which collects the papers of several Chinese communities. The part in this data
 * holds no word of Hong Kong: it is two days of July 2004 in a paper of Taiwan (the typhoon Mindulle, Marlon Brando)
 * and in one of the mainland, in Traditional characters. Read and sorted by hand; these texts of 200 characters are
 * the mainland's, the other 48 Taiwan's.
 */
const MAINLAND = new Set([
  14013, 14018, 14025, 14026, 14029, 14046, 14047, 14055, 14056, 14057, 14061, 14063, 14064, 14069, 14073,
  14074, 14075, 14079, 14082, 14085, 14086, 14087, 14089, 14090, 14094, 14095, 14096, 14097, 14106, 14120,
  14123, 14140, 14146, 14149, 14156, 14160, 14163, 14164, 14165, 14166, 14167, 14168, 14169, 14173, 14183,
  14189, 14190, 14193, 14196, 14197,
]);

/** Whether a text of 200 characters is native to the mainland, and so converted, though the data calls it Hong Kong's. */
export const isMainlandPaper = ({ src, id, len }: Pick<Item, 'src' | 'id' | 'len'>) =>
  src === 'SIGHAN2005 CityU' && len === 200 && MAINLAND.has(id);
