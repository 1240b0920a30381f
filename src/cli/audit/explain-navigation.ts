const WHY: readonly (readonly [RegExp, string])[] = [
  [/ERR_NAME_NOT_RESOLVED|UNKNOWN_HOST/, 'there is no such host: is the address right?'],
  [/ERR_CONNECTION_REFUSED|CONNECTION_REFUSED/, 'nobody answers there: is the site up?'],
  [
    /ERR_CONNECTION_(RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|NET_RESET/,
    'the connection was cut off without an answer',
  ],
  [/ERR_TOO_MANY_REDIRECTS|REDIRECT_LOOP/, 'it redirects for ever: what it redirects to leads back'],
  [
    /ERR_CERT_|ERR_SSL|SEC_ERROR|MOZILLA_PKIX|SSL_ERROR/,
    'its certificate is not valid: mend it, or visit it all the same by --insecure',
  ],
  [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_ADDRESS_UNREACHABLE/, 'there is no network to it'],
  [/ERR_ABORTED|Download is starting/, 'it is a download, and no page'],
  [/ERR_UNSAFE_PORT|ERR_INVALID_URL|invalid URL/i, 'browsers do not open this address'],
  [/Timeout|longer than/, 'it did not answer in time'],
];

/** Why a page could not be opened, and what to do. */
export function explainNavigation(error: unknown): string {
  const { message } = error as Error;
  const [first = ''] = message.split('\n');
  return WHY.find(([sign]) => sign.test(message))?.[1] ?? first;
}
