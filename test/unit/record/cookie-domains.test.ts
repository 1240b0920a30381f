import { expect, it } from 'vitest';
import { cookieDomains } from '../../../src/record/cookie-domains.js';

it.each([
  ['localhost', ['']],
  ['example.com', ['example.com', '']],
  ['www.example.com', ['example.com', 'www.example.com', '']],
  ['a.b.example.co.uk', ['co.uk', 'example.co.uk', 'b.example.co.uk', 'a.b.example.co.uk', '']],
])('R55 the cookie of %s is tried for %j, one after the other', (hostname, domains) => {
  expect(cookieDomains(hostname)).toEqual(domains);
});
