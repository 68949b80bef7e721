import { auc, fitLogistic, predict } from '../../scripts/trust/logistic.ts';
import { featureNames, featuresOf } from '../../src/message/index.ts';
import { messageSources, messages } from './messages.ts';
import { peers } from './peers.ts';

/** AUC on each source of messages: ours fitted on all the others, peers as they come. */
export function leaveOneSourceOut(): { source: string; ours: number; peers: number[] }[] {
  const rows = messages(2500).map((message) => ({ ...message, x: featuresOf(message.text) }));
  return messageSources.map((held) => {
    const rest = rows.filter(({ source }) => source !== held);
    const size = new Map<string, number>();
    for (const { source, y } of rest) size.set(`${source}${y}`, (size.get(`${source}${y}`) ?? 0) + 1);
    const model = fitLogistic(
      rest.map(({ x, y, source }) => ({ x, y, weight: 1 / size.get(`${source}${y}`)! })),
      featureNames.length,
      { ridge: 0.1, rounds: 300, signs: featureNames.map((name) => (name === 'quoting' ? -1 : 1)) },
    );
    const own = rows.filter(({ source }) => source === held);
    return {
      source: held,
      ours: auc(own.map(({ x, y }) => ({ score: predict(model, x), y }))),
      peers: peers.map((peer) => auc(own.map(({ text, y }) => ({ score: peer.score(text), y })))),
    };
  });
}
