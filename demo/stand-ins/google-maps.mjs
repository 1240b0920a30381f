import { randomBytes } from 'node:crypto';

const day = 24 * 3600;

/**
 * An embedded map of Google's, as far as a page shows it: a picture, whose host keeps a cookie on its own domain.
 *
 * @see https://policies.google.com/technologies/cookies
 *
 * @type {import('./types.js').StandIn}
 */
export function googleMaps({ path, cookies }) {
  if (path !== '/maps/embed') return undefined;
  const value = cookies.NID ?? randomBytes(12).toString('base64url');
  return { page: map, cookies: [{ name: 'NID', value, domain: 'google.com', maxAge: 180 * day }] };
}

const map = `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Map</title>
<style>
  html, body, svg { display: block; width: 100%; height: 100%; margin: 0; background: #e9ece4; }
  a { position: absolute; inset: 1rem auto auto 1rem; padding: .5rem .75rem; border-radius: .375rem; background: #fff; color: #17222b; font: .875rem system-ui, sans-serif; }
</style>
<svg viewBox="0 0 160 90" preserveAspectRatio="xMidYMid slice" role="img" aria-label="A river between streets">
  <rect width="160" height="90" fill="#e9ece4" />
  <path d="M-5 70C30 40 50 80 84 52S140 40 170 8" fill="none" stroke="#a9d3dd" stroke-width="11" />
  <path d="M-5 22H170M30-5V95M112-5 96 95M-5 52 60 44 170 70" fill="none" stroke="#fff" stroke-width="3" />
  <path d="M40 8h22v10H40zM120 56h24v16h-24zM8 58h16v18H8z" fill="#d6dcc9" />
  <path d="M78 30c0-5 8-5 8 0 0 3-4 8-4 8s-4-5-4-8Z" fill="#c2582c" />
</svg>
<a href="#larger">Larger map</a>
</html>
`;
