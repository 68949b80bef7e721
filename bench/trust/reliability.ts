/** A prediction and what was true. */
export interface Predicted {
  readonly score: number;
  readonly y: 0 | 1;
  /** How much it counts. */
  readonly weight: number;
}

export interface Bin {
  /** Sum of the weights. */
  readonly size: number;
  readonly mean: number;
  readonly rate: number;
}

export function binsOf(rows: readonly Predicted[], bins = 10): Bin[] {
  return Array.from({ length: bins }, (_, i) => {
    const inside = rows.filter(({ score }) => Math.min(bins - 1, Math.floor(score * bins)) === i);
    const size = total(inside, () => 1);
    return {
      size,
      mean: size ? total(inside, (row) => row.score) / size : 0,
      rate: size ? total(inside, (row) => row.y) / size : 0,
    };
  });
}

function total(rows: readonly Predicted[], pick: (row: Predicted) => number): number {
  return rows.reduce((sum, row) => sum + row.weight * pick(row), 0);
}

/** Expected calibration error: mean gap between promise and truth, weighted by what a bin holds. */
export function calibrationError(rows: readonly Predicted[]): number {
  const gaps = binsOf(rows).reduce((sum, { size, mean, rate }) => sum + size * Math.abs(mean - rate), 0);
  return gaps / total(rows, () => 1);
}

export function brier(rows: readonly Predicted[]): number {
  return total(rows, ({ score, y }) => (score - y) ** 2) / total(rows, () => 1);
}

/** A reliability diagram: what was promised against what came true; dots as large as their bins. */
export function reliabilityDiagram(rows: readonly Predicted[]): string {
  const size = 320;
  const pad = 36;
  const at = (value: number) => pad + value * (size - 2 * pad);
  const whole = total(rows, () => 1);
  const dots = binsOf(rows)
    .filter(({ size }) => size > 0)
    .map(({ size: share, mean, rate }) => {
      const radius = 2 + 10 * Math.sqrt(share / whole);
      return `  <circle cx="${at(mean).toFixed(1)}" cy="${(size - at(rate)).toFixed(1)}" r="${radius.toFixed(1)}" fill="#2266aa" fill-opacity=".6"><title>${((100 * share) / whole).toFixed(0)}% of the documents</title></circle>`;
    });
  const ticks = [0, 0.5, 1].flatMap((value) => [
    `  <text x="${at(value)}" y="${size - pad + 16}" text-anchor="middle">${value}</text>`,
    `  <text x="${pad - 6}" y="${size - at(value) + 4}" text-anchor="end">${value}</text>`,
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="11">
  <title>Score against the share of genuine documents</title>
  <rect width="${size}" height="${size}" fill="#fff"/>
  <rect x="${pad}" y="${pad}" width="${size - 2 * pad}" height="${size - 2 * pad}" fill="none" stroke="#999"/>
  <line x1="${at(0)}" y1="${size - at(0)}" x2="${at(1)}" y2="${size - at(1)}" stroke="#999" stroke-dasharray="4"/>
${dots.join('\n')}
${ticks.join('\n')}
  <text x="${size / 2}" y="${size - 4}" text-anchor="middle">score</text>
  <text x="12" y="${size / 2}" text-anchor="middle" transform="rotate(-90 12 ${size / 2})">share genuine</text>
</svg>
`;
}
