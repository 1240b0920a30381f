import { randomBytes } from 'node:crypto';

const day = 24 * 3600;

/**
 * YouTube's player, as far as an embed shows it: a page with a picture and a button, whose host keeps cookies on its own
 * domain.
 *
 * @see https://policies.google.com/technologies/cookies
 *
 * @type {import('./types.js').StandIn}
 */
export function youtube({ path, cookies }) {
  if (!path.startsWith('/embed/')) return undefined;
  const domain = 'youtube-nocookie.com';
  const token = () => randomBytes(8).toString('base64url');
  return {
    page: player,
    cookies: [
      { name: 'VISITOR_INFO1_LIVE', value: cookies.VISITOR_INFO1_LIVE ?? token(), domain, maxAge: 180 * day },
      { name: 'YSC', value: cookies.YSC ?? token(), domain },
    ],
  };
}

const player = `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Player</title>
<style>
  html, body, svg { display: block; width: 100%; height: 100%; margin: 0; background: #0f1720; }
  button { position: absolute; inset: 0; width: 4.5rem; height: 4.5rem; margin: auto; border: 0; border-radius: 50%; background: #fffd; font-size: 1.5rem; cursor: pointer; }
  p { position: absolute; inset: auto 1rem .75rem; margin: 0; color: #cdd8de; font: .875rem system-ui, sans-serif; }
</style>
<svg viewBox="0 0 160 90" preserveAspectRatio="xMidYMid slice" role="img" aria-label="A river at dusk">
  <rect width="160" height="90" fill="#16303c" />
  <circle cx="118" cy="30" r="9" fill="#f0956a" />
  <path d="M0 52 30 36 58 50 92 30 128 48 160 38V90H0Z" fill="#1f4b52" />
  <path d="M0 66 44 54 96 64 160 52V90H0Z" fill="#0d6a70" />
  <path d="M62 90C78 76 54 72 74 62 86 56 84 54 82 50L86 50C92 56 92 60 82 68 72 76 104 78 106 90Z" fill="#9fd6d4" />
</svg>
<button type="button" aria-label="Play">▶</button>
<p>The stand-in of a player</p>
</html>
`;
