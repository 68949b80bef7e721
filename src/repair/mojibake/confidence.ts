/** Nats of evidence at which damage is believed with a confidence of .8, the default for acting on it. */
export const ENOUGH = 10;
/** Nats that take the odds from 1:1 to e:1. The model's nats overstate: neighbouring characters are not independent. */
const SCALE = 2.5;
/** The same between two readings of text that is surely damaged. */
const SCALE_OF_CHOICE = 2;
const AT_ENOUGH = Math.log(0.8 / 0.2);

/** How sure `evidence` nats make us when `needed` are asked for. */
export function confidenceOf(evidence: number, needed = ENOUGH): number {
  return logistic((evidence - needed) / SCALE + AT_ENOUGH);
}

/** How sure we can be of the best of two explanations that stand `margin` nats apart. */
export function confidenceInChoice(margin: number): number {
  return logistic(margin / SCALE_OF_CHOICE);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
