import { expect, it } from 'vitest';
import { isWebAddress } from '../../../src/catalogue/is-web-address.js';

it.each(['https://example.com/', 'HTTP://example.com', '//example.com/a', '/privacy', 'privacy', '', '?a', '#b'])(
  '%j is an address of the web',
  (address) => {
    expect(isWebAddress(address)).toBe(true);
  },
);

it.each(['javascript:1', 'data:text/html,x', 'xhttp://example.com', 'httpx:a', 'http://[', 'blob:https://a.b/c'])(
  '%j is none',
  (address) => {
    expect(isWebAddress(address)).toBe(false);
  },
);
