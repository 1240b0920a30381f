import type { ConsentRecord } from './types.js';

/** By this the newest of several records is found. Of two from the same moment all pages must prefer the same. */
export const rank = ({ decidedAt, id }: ConsentRecord): string => decidedAt + id;
