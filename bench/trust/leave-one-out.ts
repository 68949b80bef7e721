import { fitWithoutEach, messageRows, proseRows } from '../../scripts/trust/fit-messages.ts';
import { auc, predict } from '../../scripts/trust/logistic.ts';
import { peers } from './peers.ts';

/** AUC on each source of messages: ours fitted on all the others, peers as they come. */
export function leaveOneSourceOut(): { source: string; ours: number; peers: number[] }[] {
  const rows = messageRows(2500);
  const models = fitWithoutEach([...rows, ...proseRows()]);
  return [...new Set(rows.map(({ source }) => source))].map((held) => {
    const own = rows.filter(({ source }) => source === held);
    const model = models.get(held)!;
    return {
      source: held,
      ours: auc(own.map(({ x, y }) => ({ score: predict(model, x), y }))),
      peers: peers.map((peer) => auc(own.map(({ text, y }) => ({ score: peer.score(text), y })))),
    };
  });
}
