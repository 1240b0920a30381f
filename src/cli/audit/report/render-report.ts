import type { Result } from '../result.js';
export function renderReport(_result: Result): string {
  return '';
}
