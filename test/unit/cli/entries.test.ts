import { describe, expect, it } from 'vitest';
import { ownOptions } from '../../../src/cli/add-call.js';
import { entries, exampleCall, exampleOf } from '../../../src/cli/entries.js';
import { describeVendor, listVendors } from '../../../src/cli/vendors.js';

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('the vendors that are ready', () => {
  it('have ids of their own, in order', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids).toContain('hotjar');
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('are listed a line or more each, in 80 columns', () => {
    const list = listVendors(entries);
    expect(list.split('\n').filter((line) => !line.startsWith(' '))).toHaveLength(entries.length + 1);
    expect(widest(list)).toBeLessThanOrEqual(80);
    expect(list).toMatch(/^vendor +category +takes, such as\n/);
    expect(list).toMatch(/\nhotjar +statistics +--id 1234567(\n|$)/);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))('%s can be told of and added', (id, entry) => {
    const told = describeVendor(entry);
    const { items = [], hosts = [] } = exampleOf(entry.make);
    expect(widest(told)).toBeLessThanOrEqual(80);
    // a name that is longer than a line is broken
    const letters = told.replace(/\s/g, '');
    for (const name of [...items.map((item) => item.name), ...hosts]) expect(letters).toContain(name);
    for (const name of Object.keys(entry.make.takes)) {
      expect(told).toContain(`--${name}`);
      expect(ownOptions).not.toContain(name);
    }
    expect(exampleCall(entry)).toMatch(`npx askfirst add ${id}`);
  });

  it('tells of one where its facts are from, and what of them is unconfirmed', () => {
    const entry = entries.find(({ id }) => id === 'hotjar')!;
    expect(
      describeVendor({ ...entry, sources: ['https://vendor.example/docs'], unconfirmed: ['the expiry'] }),
    ).toContain('Sources\n  https://vendor.example/docs\n\nUnconfirmed\n  the expiry\n');
  });
});
