// Regenerate: npm run calibrate
export const messageBias = -4;
export const messageWeights: Readonly<Record<string, number>> = {};
