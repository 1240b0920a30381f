/**
 * Hosts that serve many things of many people: who means one of these says which, by its path.
 * Each with an example of it.
 */
export const sharedHosts: Readonly<Record<string, string>> = {
  'ajax.googleapis.com': 'ajax.googleapis.com/ajax/libs/jquery',
  'cdn.jsdelivr.net': 'cdn.jsdelivr.net/npm/package',
  'cdnjs.cloudflare.com': 'cdnjs.cloudflare.com/ajax/libs/package',
  'esm.sh': 'esm.sh/package',
  'raw.githubusercontent.com': 'raw.githubusercontent.com/owner/repository',
  's3.amazonaws.com': 's3.amazonaws.com/bucket',
  'storage.googleapis.com': 'storage.googleapis.com/bucket',
  'unpkg.com': 'unpkg.com/package',
  'www.facebook.com': 'www.facebook.com/tr',
  'www.google.com': 'www.google.com/recaptcha',
  'www.gstatic.com': 'www.gstatic.com/recaptcha',
  'www.linkedin.com': 'www.linkedin.com/px',
};
