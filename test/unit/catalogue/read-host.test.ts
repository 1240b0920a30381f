import { describe, expect, it } from 'vitest';
import { readHost } from '../../../src/catalogue/read-host.js';

describe('an entry of hosts', () => {
  it.each([
    ['static.example.com', 'https://static.example.com/a'],
    ['static.example.com', 'https://static.example.com:8080/'],
    ['static.example.com', 'https://static.example.com./'],
    ['static.example.com', 'https://static.example.com.:8080/'],
    ['static.example.com:8080', 'https://static.example.com.:8080/'],
    ['Static.Example.com', 'https://static.example.com/'],
    ['static.example.com:8080', 'https://static.example.com:8080/'],
    ['*.example.com', 'https://a.b.example.com/'],
    ['example.com/path', 'https://example.com/path'],
    ['example.com/path', 'https://example.com/path/below?a'],
    ['example.com/path/', 'https://example.com/path'],
    ['example.com/path//', 'https://example.com/path/a'],
    ['example.com/', 'https://example.com/a'],
  ])('%s stands for %s', (entry, address) => {
    expect(readHost(entry, 'vendor').fits(new URL(address))).toBe(true);
  });

  it.each([
    ['static.example.com', 'https://example.com/'],
    ['static.example.com', 'https://staticxexample.com/'],
    ['static.example.com', 'https://a.static.example.com/'],
    ['static.example.com:8080', 'https://static.example.com/'],
    ['*.example.com', 'https://example.com/'],
    ['example.com/path', 'https://example.com/'],
    ['example.com/path', 'https://example.com/pathology'],
    ['example.com/path', 'https://example.com/other/path'],
    ['example.com/Path', 'https://example.com/path'],
  ])('%s does not stand for %s', (entry, address) => {
    expect(readHost(entry, 'vendor').fits(new URL(address))).toBe(false);
  });

  it('is of its vendor', () => {
    expect(readHost('example.com', 'vendor').vendor).toBe('vendor');
  });

  it.each([
    ['example.com', 11],
    ['*.example.com', 12],
    ['example.com/path', 16],
    ['example.com/path//', 16],
    ['example.com/', 11],
  ])('%s names %i letters', (entry, size) => {
    expect(readHost(entry, 'vendor').size).toBe(size);
  });
});
