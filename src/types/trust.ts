// The score and its signals.

/** What can be wrong with a document: damage; spam and forgery; too little said; no known origin; contradictions. */
export type Axis = 'integrity' | 'authenticity' | 'substance' | 'provenance' | 'consistency';
/** `high`: use it. `medium`: use it, mind the reasons. `low`: only after a look. `reject`: more likely than not worthless. */
export type Band = 'high' | 'medium' | 'low' | 'reject';

/** One reason for the score. */
export interface Signal {
  readonly id: string;
  readonly axis: Axis;
  /** Nats of log-odds; contributions of all signals add up to the logit of the score. */
  readonly contribution: number;
  /** Plain English, with the evidence quoted. */
  readonly message: string;
  /** The same in Chinese. */
  readonly messageZh: string;
  /** Indices into the report's findings. */
  readonly findings: readonly number[];
}

/** How far to trust a document, and why. */
export interface Trust {
  /** 0..1, calibrated: the chance that the document is genuine, intact and worth keeping. */
  readonly score: number;
  readonly band: Band;
  /** 0..1 each, 1 is good. */
  readonly axes: Readonly<Record<Axis, number>>;
  readonly signals: readonly Signal[];
  /** Half-width of the score's uncertainty, 0..0.5. Wide on short text. */
  readonly uncertainty: number;
}
