import { waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

/** Gives the page this size, in CSS pixels. */
export async function resizePage(width: number, height: number): Promise<void> {
  await executeServerCommand('resize-page', { width, height });
  await waitUntil(() => innerWidth === width && innerHeight === height, `the page should be ${width} by ${height}`);
}
