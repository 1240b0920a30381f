import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { importDirections } from '../../scripts/import-directions.mjs';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser as never },
    plugins: { askfirst: { rules: { 'import-directions': importDirections } } },
    rules: { 'askfirst/import-directions': 'error' },
  },
});

async function problems(filePath: string, code: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.length;
}

const allowed: readonly (readonly [from: string, code: string])[] = [
  ['src/catalogue/read.ts', `import { a } from './a.js'`],
  ['src/catalogue/deep/read.ts', `import { a } from '../a.js'`],
  ['src/record/decide.ts', `import { a } from '../catalogue/a.js'`],
  ['src/gate/release.ts', `import { a } from '../catalogue/a.js'`],
  ['src/gate/release.ts', `import { a } from '../record/a.js'`],
  ['src/gate/release.ts', `import { A } from '../events.js'`],
  ['src/gate/release.ts', `import { a } from '../report.js'`],
  ['src/report.ts', `import { A } from './events.js'`],
  ['src/gate/signals/google.ts', `import { a } from '../a.js'`],
  ['src/record/share-record.ts', `import Cookies from 'js-cookie'`],
  ['src/consent.ts', `import { a } from './gate/a.js'`],
  ['src/consent.ts', `import { a } from './record/a.js'`],
  ['src/consent.ts', `import { a } from './catalogue/a.js'`],
  ['src/consent.ts', `import { A } from './events.js'`],
  ['src/consent.ts', `import type { A } from './ui/types.js'`],
  ['src/consent.ts', `let a: import('./ui/types.js').A`],
  ['src/index.ts', `export { a } from './consent.js'`],
  ['src/index.ts', `export * from './events.js'`],
  ['src/index.ts', `export type { A } from './ui/types.js'`],
  ['src/index.ts', `const a = () => import('./ui/index.js')`],
  ['src/element.ts', `import { a } from './consent.js'`],
  ['src/consent.ts', `import { a } from './host.js'`],
  ['src/host.ts', `import { A } from './events.js'`],
  ['src/start-consent.ts', `import { a } from './consent.js'`],
  ['src/start-consent.ts', `const a = () => import('./ui/index.js')`],
  ['src/index.ts', `export { a } from './start-consent.js'`],
  ['src/element.ts', `import { a } from './start-consent.js'`],
  ['src/element.ts', `const a = () => import('./locales/de.js')`],
  ['src/script.ts', `import { a } from './consent.js'`],
  ['src/script.ts', `import { a } from './gate/a.js'`],
  ['src/events.ts', `import type { A } from './record/types.js'`],
  ['src/ui/dialog.ts', `import type { A } from '../catalogue/types.js'`],
  ['src/ui/dialog.ts', `import type { A } from '../record/types.js'`],
  ['src/ui/dialog.ts', `import { A } from '../events.js'`],
  ['src/ui/dialog.ts', `import { en } from '../locales/en.js'`],
  ['src/ui/dialog.ts', `import { a } from '../language/a.js'`],
  ['src/ui/dialog.ts', `import { LitElement } from 'lit'`],
  ['src/gate/embeds/show.ts', `import { embed } from '../../locales/en.js'`],
  ['src/gate/embeds/show.ts', `import { a } from '../../language/a.js'`],
  ['src/gate/embeds/show.ts', `import { a } from '../a.js'`],
  ['src/gate/release.ts', `import type { A } from '../declaration/a.js'`],
  ['src/declaration/draw.ts', `import { a } from '../catalogue/a.js'`],
  ['src/declaration/draw.ts', `import { a } from '../language/a.js'`],
  ['src/declaration/draw.ts', `import { settings } from '../locales/en.js'`],
  ['src/declaration/draw.ts', `import type { A } from '../record/types.js'`],
  ['src/declaration/render-declaration.ts', `import { a } from '../locales/load-locale.js'`],
  ['src/declaration.ts', `export { a } from './declaration/a.js'`],
  ['src/start-consent.ts', `const a = () => import('./declaration/index.js')`],
  ['src/language/pick.ts', `import type { A } from '../record/types.js'`],
  ['src/language/pick.ts', `import { languages } from '../locales/languages.js'`],
  ['src/language/pick.ts', `import type { A } from '../catalogue/types.js'`],
  ['src/ui/dialog.ts', `import { repeat } from 'lit/directives/repeat.js'`],
  ['src/vendors/hotjar.ts', `import type { A } from '../catalogue/types.js'`],
  ['src/locales/de.ts', `import type { A } from '../catalogue/texts.js'`],
  ['src/cli/check.ts', `import { readFileSync } from 'node:fs'`],
  ['src/cli/check.ts', `import { a } from '../catalogue/a.js'`],
  ['src/cli/add.ts', `import * as vendors from '../vendors/index.js'`],
  ['src/cli/add.ts', `import { a } from '../language/catalogue-languages.js'`],
  ['src/cli/add.ts', `import { a } from 'jsonc-parser'`],
  ['src/cli/add.ts', `import { a } from 'diff'`],
];

const forbidden: readonly (readonly [from: string, code: string])[] = [
  ['src/catalogue/read.ts', `import { a } from '../record/a.js'`],
  ['src/catalogue/read.ts', `import type { A } from '../record/a.js'`],
  ['src/catalogue/read.ts', `import { A } from '../events.js'`],
  ['src/catalogue/read.ts', `import { a } from '../gate/a.js'`],
  ['src/catalogue/read.ts', `import { a } from '../consent.js'`],
  ['src/catalogue/deep/read.ts', `import { a } from '../../record/a.js'`],
  ['src/record/decide.ts', `import { a } from '../gate/a.js'`],
  ['src/record/decide.ts', `import type { A } from '../gate/a.js'`],
  ['src/record/decide.ts', `import { a } from '../consent.js'`],
  ['src/record/decide.ts', `export { a } from '../ui/a.js'`],
  ['src/gate/release.ts', `import { a } from '../consent.js'`],
  ['src/gate/release.ts', `import { a } from '../ui/a.js'`],
  ['src/gate/release.ts', `import type { A } from '../ui/types.js'`],
  ['src/gate/release.ts', `const a = import('../ui/index.js')`],
  ['src/gate/release.ts', `import { html } from 'lit'`],
  ['src/gate/release.ts', `import Cookies from 'js-cookie'`],
  ['src/gate/sweep.ts', `import Cookies from 'js-cookie'`],
  ['src/gate/release.ts', `import { a } from '../index.js'`],
  ['src/consent.ts', `import { A } from './ui/types.js'`],
  ['src/consent.ts', `import { type A } from './ui/types.js'`],
  ['src/consent.ts', `const a = () => import('./ui/index.js')`],
  ['src/consent.ts', `import { a } from './index.js'`],
  ['src/consent.ts', `import { a } from './script.js'`],
  ['src/consent.ts', `import Cookies from 'js-cookie'`],
  ['src/consent.ts', `import { a } from './start-consent.js'`],
  ['src/host.ts', `import { a } from './ui/index.js'`],
  ['src/host.ts', `import { html } from 'lit'`],
  ['src/gate/release.ts', `import { a } from '../host.js'`],
  ['src/report.ts', `import { a } from './gate/a.js'`],
  ['src/record/decide.ts', `import { a } from '../report.js'`],
  ['src/start-consent.ts', `import { a } from './index.js'`],
  ['src/start-consent.ts', `import { a } from './ui/index.js'`],
  ['src/index.ts', `import { a } from './ui/index.js'`],
  ['src/element.ts', `import { a } from './index.js'`],
  ['src/index.ts', `export * from './ui/index.js'`],
  ['src/index.ts', `import { a } from './locales/de.js'`],
  ['src/index.ts', `import { html } from 'lit'`],
  ['src/index.ts', `import { a } from './script.js'`],
  ['src/element.ts', `import { LitElement } from 'lit'`],
  ['src/element.ts', `import { a } from './ui/index.js'`],
  ['src/script.ts', `import { a } from './ui/index.js'`],
  ['src/script.ts', `import { a } from './index.js'`],
  ['src/events.ts', `import { a } from './record/a.js'`],
  ['src/events.ts', `import { a } from './consent.js'`],
  ['src/ui/dialog.ts', `import { a } from '../catalogue/a.js'`],
  ['src/ui/dialog.ts', `import { a } from '../record/a.js'`],
  ['src/ui/dialog.ts', `import { a } from '../gate/a.js'`],
  ['src/ui/dialog.ts', `import type { A } from '../gate/a.js'`],
  ['src/ui/dialog.ts', `import { a } from '../consent.js'`],
  ['src/ui/dialog.ts', `import type { A } from '../consent.js'`],
  ['src/ui/dialog.ts', `import { de } from '../locales/de.js'`],
  ['src/gate/release.ts', `import { embed } from '../locales/en.js'`],
  ['src/gate/release.ts', `import { a } from '../language/a.js'`],
  ['src/gate/embeds/show.ts', `import { embed } from '../../locales/de.js'`],
  ['src/gate/embeds/show.ts', `import { a } from '../../ui/a.js'`],
  ['src/gate/embeds/show.ts', `import { html } from 'lit'`],
  ['src/gate/release.ts', `import { a } from '../declaration/a.js'`],
  ['src/start-consent.ts', `import { a } from './declaration/index.js'`],
  ['src/declaration/draw.ts', `import { a } from '../record/a.js'`],
  ['src/declaration/draw.ts', `import { a } from '../locales/load-locale.js'`],
  ['src/declaration/draw.ts', `import { a } from '../gate/a.js'`],
  ['src/declaration/draw.ts', `import { html } from 'lit'`],
  ['src/language/pick.ts', `import { a } from '../record/a.js'`],
  ['src/language/pick.ts', `import { en } from '../locales/en.js'`],
  ['src/language/pick.ts', `import { a } from '../catalogue/a.js'`],
  ['src/language/pick.ts', `import { a } from '../ui/a.js'`],
  ['src/ui/dialog.ts', `import Cookies from 'js-cookie'`],
  ['src/cli/add.ts', `import { a } from '../language/pick-text.js'`],
  ['src/cli/add.ts', `import { a } from '../gate/a.js'`],
  ['src/cli/add.ts', `import { html } from 'lit'`],
  ['src/consent.ts', `import { a } from './vendors/index.js'`],
  ['src/gate/release.ts', `import { a } from 'jsonc-parser'`],
  ['src/vendors/hotjar.ts', `import { a } from '../catalogue/types.js'`],
  ['src/vendors/hotjar.ts', `import type { A } from '../record/types.js'`],
  ['src/locales/de.ts', `import { a } from '../catalogue/texts.js'`],
  ['src/locales/de.ts', `import { html } from 'lit'`],
];

describe('the import directions', () => {
  it('are part of the lint', async () => {
    const config = (await new ESLint().calculateConfigForFile('src/gate/release.ts')) as {
      rules: Record<string, unknown>;
    };
    expect(config.rules['askfirst/import-directions']).toEqual([2]);
    // the whole configuration is loaded for it
  }, 60_000);

  it.each(allowed)('lets %s write %s', async (from, code) => {
    expect(await problems(from, code)).toBe(0);
  });

  it.each(forbidden)('stops %s from writing %s', async (from, code) => {
    expect(await problems(from, code)).toBe(1);
  });
});
