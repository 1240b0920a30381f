import type { Page } from 'playwright-core';

/**
 * Hides our element as a content blocker's own stylesheet does, which goes before all that a page or we can say: of
 * the places that a test can write to, only our own shadow root has the last word.
 */
export async function hideHost(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { display: none !important; }');
    document.querySelector('ask-first')!.shadowRoot!.adoptedStyleSheets.push(sheet);
  });
}
