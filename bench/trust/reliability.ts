/** A prediction and what was true. */
export interface Predicted {
  readonly score: number;
  readonly y: 0 | 1;
}

export interface Bin {
  readonly count: number;
  readonly mean: number;
  readonly rate: number;
}

export function binsOf(rows: readonly Predicted[], bins = 10): Bin[] {
  return Array.from({ length: bins }, (_, i) => {
    const inside = rows.filter(({ score }) => Math.min(bins - 1, Math.floor(score * bins)) === i);
    const total = (pick: (row: Predicted) => number) => inside.reduce((sum, row) => sum + pick(row), 0);
    const count = inside.length;
    return {
      count,
      mean: count ? total((row) => row.score) / count : 0,
      rate: count ? total((row) => row.y) / count : 0,
    };
  });
}

/** Expected calibration error: mean gap between score and truth, weighted by how many documents a bin holds. */
export function calibrationError(rows: readonly Predicted[]): number {
  return (
    binsOf(rows).reduce((sum, { count, mean, rate }) => sum + count * Math.abs(mean - rate), 0) / rows.length
  );
}

export function brier(rows: readonly Predicted[]): number {
  return rows.reduce((sum, { score, y }) => sum + (score - y) ** 2, 0) / rows.length;
}

/** A reliability diagram: what was promised against what came true; dots as large as their bins. */
export function reliabilityDiagram(rows: readonly Predicted[]): string {
  const size = 320;
  const pad = 36;
  const at = (value: number) => pad + value * (size - 2 * pad);
  const dots = binsOf(rows)
    .filter(({ count }) => count > 0)
    .map(({ count, mean, rate }) => {
      const radius = 2 + 10 * Math.sqrt(count / rows.length);
      return `  <circle cx="${at(mean).toFixed(1)}" cy="${(size - at(rate)).toFixed(1)}" r="${radius.toFixed(1)}" fill="#2266aa" fill-opacity=".6"><title>${count} documents</title></circle>`;
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
