/**
 * @typedef {import('./stand-ins/types.js').SetCookie} SetCookie
 * @typedef {import('./stand-ins/types.js').StandInAnswer} StandInAnswer
 */

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * A Set-Cookie line for use on other sites' pages, which takes `SameSite=None; Secure`. Browsers count `*.localhost` as
 * secure without https.
 *
 * @param {SetCookie} cookie
 */
function setCookieLine({ name, value, domain, maxAge, httpOnly }) {
  const parts = [`${name}=${value}`, 'Path=/', 'SameSite=None', 'Secure'];
  if (domain) parts.push(`Domain=${domain}`);
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  if (httpOnly) parts.push('HttpOnly');
  return parts.join('; ');
}

/**
 * Writes what a stand-in answers.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {StandInAnswer | undefined} answer
 */
export function answerVendor(request, response, answer) {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  if (request.headers.origin) response.setHeader('access-control-allow-credentials', 'true');
  if (answer?.cookies) response.setHeader('set-cookie', answer.cookies.map(setCookieLine));

  if (!answer) {
    response.writeHead(404).end();
  } else if (answer.script !== undefined) {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(answer.script);
  } else if (answer.page !== undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer.page);
  } else if (answer.redirect !== undefined) {
    response.writeHead(302, { location: answer.redirect }).end();
  } else if (answer.pixel) {
    response.writeHead(200, { 'content-type': 'image/gif' }).end(pixel);
  } else {
    response.writeHead(204).end();
  }
}
