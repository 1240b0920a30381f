import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { recordOf } from '../helpers/record-of.js';
import { openMatrix, type MatrixSite } from './matrix-site.js';

let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix.close());

const words = {
  en: {
    banner: 'This website uses cookies',
    accept: 'Accept all',
    reject: 'Reject all',
    settings: 'Settings',
    dialog: 'Your choices',
    save: 'Save choices',
    reopener: 'Privacy settings',
    items: 'Items of Hotjar (Observe)',
    cell: '1 hour',
  },
  ar: {
    banner: 'يستخدم هذا الموقع ملفات تعريف الارتباط',
    accept: 'قبول الكل',
    reject: 'رفض الكل',
    settings: 'الإعدادات',
    dialog: 'اختياراتك',
    save: 'حفظ الاختيارات',
    reopener: 'إعدادات الخصوصية',
    items: 'عناصر Hotjar (Observe)',
    cell: 'ساعة',
  },
} as const;

/** What a visitor does to reach a control and to work it: by its role and its name alone. */
interface Way {
  press(page: Page, role: 'button' | 'switch', name: string): Promise<void>;
  unfold(page: Page, name: string): Promise<void>;
}

/** Role and name of what has the focus, as the browser tells them to those who hear it. */
async function focused(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const isFocused = (node: (typeof nodes)[number]) =>
    node.properties?.some(({ name, value }) => name === 'focused' && value.value);
  const node = nodes.findLast(isFocused);
  return `${node?.role?.value} ${node?.name?.value}`;
}

async function tabTo(page: Page, role: string, name: string): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    if ((await focused(page)).startsWith(`${role} ${name}`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${role} "${name}" is not reached by Tab`);
}

const ways: Readonly<Record<string, Way>> = {
  'keyboard alone': {
    async press(page, role, name) {
      await tabTo(page, role, name);
      await page.keyboard.press(role === 'switch' ? 'Space' : 'Enter');
    },
    async unfold(page, name) {
      await tabTo(page, 'DisclosureTriangle', name);
      await page.keyboard.press('Enter');
    },
  },
  'role and name alone': {
    press: (page, role, name) => page.getByRole(role, { name, exact: true }).click(),
    // playwright has no role for a summary
    unfold: (page, name) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('switch', { name }) })
        .getByText(name)
        .first()
        .click(),
  },
};

describe.each(['en', 'ar'] as const)('%s', (language) => {
  const texts = words[language];

  describe.each(Object.keys(ways))('by %s', (way) => {
    const { press, unfold } = ways[way]!;

    it.each(['accept', 'reject'] as const)('a visitor can %s, and withdraw or give', async (answer) => {
      const { page } = await matrix.visit({ language });
      await page.getByRole('region', { name: texts.banner }).waitFor();
      await press(page, 'button', texts[answer]);
      await eventually(() => recordOf(page)).toMatchObject({ source: `${answer}-all` });
      await page.reload();
      await page.getByRole('button', { name: texts.reopener }).waitFor();
      await press(page, 'button', texts.reopener);
      await page.getByRole('dialog', { name: texts.dialog }).waitFor();
      const other = answer === 'accept' ? 'reject' : 'accept';
      await press(page, 'button', texts[other]);
      await eventually(async () => grantedBy(await recordOf(page)).length).toBe(other === 'accept' ? 4 : 0);
    });

    it('a visitor can read what Hotjar keeps, and allow it alone', async () => {
      const { page } = await matrix.visit({ language });
      await press(page, 'button', texts.settings);
      await page.getByRole('dialog', { name: texts.dialog }).waitFor();
      await unfold(page, 'Hotjar');
      const table = page.getByRole('table', { name: texts.items });
      await table.waitFor();
      expect(await table.getByRole('row').last().innerText()).toContain(texts.cell);
      await press(page, 'switch', 'Hotjar (Observe)');
      await press(page, 'button', texts.save);
      await eventually(async () => grantedBy(await recordOf(page))).toEqual(['hotjar']);
    });
  });
});
