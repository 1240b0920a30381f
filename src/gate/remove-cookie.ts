/** What the Domain attribute of a cookie seen here can have been: none, this host, its parents. */
function domains(): readonly string[] {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, index) => `; domain=${labels.slice(index).join('.')}`)];
}

/** What the Path attribute of a cookie seen here can have been: `/shop/cart` has `/`, `/shop`, `/shop/` … */
function paths(): readonly string[] {
  const steps = location.pathname.split('/');
  return steps.flatMap((_, index) => {
    const path = `; path=${steps.slice(0, index + 1).join('/')}`;
    return [path, `${path}/`];
  });
}

/** Some cookies can only be written, and so deleted, as secure or as partitioned ones. */
const KINDS = ['', '; secure', '; secure; partitioned'];

/**
 * Removes all cookies of one name that are seen here, whatever attributes they were written with. Not by js-cookie: that
 * encodes names, and would not hit what others have written as they liked (`amp[x]`, `a:b`).
 */
export function removeCookie(name: string): void {
  for (const path of paths()) {
    for (const domain of domains()) {
      for (const kind of KINDS) document.cookie = `${name}=; max-age=0${path}${domain}${kind}`;
    }
  }
}
