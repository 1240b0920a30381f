import { answeredVisitor } from './answered-visitor.js';
import type { Site } from './open-site.js';

/** The text of a record that grants everything, as the reference site has written it. */
export async function earlierRecord(site: Site): Promise<string> {
  const { context, page } = await answeredVisitor(site, 'accept');
  await page.goto(`${site.server.url}icon.svg`);
  const text = await page.evaluate(() => localStorage.getItem('cookiePreference')!);
  await context.close();
  return text;
}
