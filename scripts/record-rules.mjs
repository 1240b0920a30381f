import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeRules, withRules } from './describe-rules.mjs';

/** Writes all rules of `npx askfirst check` into docs/check.md. A test fails where they are others there. */

const docs = fileURLToPath(new URL('../docs/check.md', import.meta.url));

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../src/cli/rules/index.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
const { ruleGroups } = await import(`data:text/javascript;base64,${code}`);
writeFileSync(docs, withRules(readFileSync(docs, 'utf8'), describeRules(ruleGroups)));
