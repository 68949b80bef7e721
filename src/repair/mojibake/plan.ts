import type { Misreading } from './names.ts';

/** Misreadings in the order in which they are undone: the last damage first. */
export type Plan = readonly Misreading[];
