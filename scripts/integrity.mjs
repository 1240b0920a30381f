import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The `integrity` attribute for a file as it lies there.
 *
 * @param {string} path
 * @param {'sha256' | 'sha384'} algorithm
 */
export function integrity(path, algorithm) {
  return `${algorithm}-${createHash(algorithm).update(readFileSync(path)).digest('base64')}`;
}
