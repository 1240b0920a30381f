import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareItems } from './compare-items.mjs';
import { describeComparison } from './describe-comparison.mjs';

/**
 * Compares the items of the built vendor entries with the Open Cookie Database, whose CSV file is its argument, and
 * writes docs/vendors-compared.md. Fails, and writes nothing, where scripts/vendor-differences.json leaves a difference
 * unexplained, or explains one that there is not.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const [path] = process.argv.slice(2);
if (!path) {
  console.error('npm run compare:vendors -- path/to/open-cookie-database.csv');
  process.exit(1);
}

/** @type {Record<string, import('../src/vendors/vendor-entry.js').VendorEntry>} */
const entries = await import(new URL('../dist/modules/vendors/index.js', import.meta.url).href);
const vendors = Object.values(entries)
  .map((entry) => {
    const given = Object.entries(entry.takes).flatMap(([name, { like, isOptional }]) =>
      isOptional ? [] : [[name, like]],
    );
    return entry(Object.fromEntries(given));
  })
  .sort((one, other) => (one.id < other.id ? -1 : 1));

// npm changes into the folder of the package
const csv = readFileSync(resolve(process.env.INIT_CWD ?? '.', path));
/** @type {Record<string, string>[]} */
const records = parse(csv, { columns: true, bom: true, skip_empty_lines: true, trim: true });
const rows = records.map((record) => {
  /** @param {string} column */
  const read = (column) => {
    const value = record[column];
    if (value === undefined) throw new Error(`${path}: no column "${column}"`);
    return value;
  };
  const name = read('Cookie / Data Key name');
  return {
    platform: read('Platform'),
    name: read('Wildcard match') === '1' && !name.includes('*') ? `${name}*` : name,
    keptFor: read('Retention period'),
  };
});

/** @type {Record<string, import('./compare-items.mjs').Explained>} */
const explained = JSON.parse(readFileSync(resolve(root, 'scripts/vendor-differences.json'), 'utf8'));
const { comparisons, problems } = compareItems(vendors, rows, explained);
if (problems.length) {
  console.error(`${problems.join('\n')}\n\nThe reasons belong into scripts/vendor-differences.json.`);
  process.exitCode = 1;
} else {
  mkdirSync(resolve(root, 'docs'), { recursive: true });
  const hash = createHash('sha256').update(csv).digest('hex').slice(0, 12);
  writeFileSync(
    resolve(root, 'docs/vendors-compared.md'),
    describeComparison(comparisons, { rows: rows.length, hash }),
  );
  console.log(`docs/vendors-compared.md: ${comparisons.length} vendors`);
}
