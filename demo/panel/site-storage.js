/** The cookies of this site that a script can see. */
export function readCookies() {
  return document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1) };
    });
}

/** @param {'localStorage' | 'sessionStorage'} area */
export function readStorage(area) {
  try {
    return Object.entries(window[area]).map(([name, value]) => ({ name, value }));
  } catch {
    return [];
  }
}

function clear() {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // A browser that refuses storage has nothing to clear.
  }
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `; domain=${labels.slice(index).join('.')}`)];
  for (const { name } of readCookies()) {
    for (const domain of domains) document.cookie = `${name}=; path=/; max-age=0${domain}`;
  }
}

const mark = '#forget';

/** As on a first visit: nothing stored on this site, and the page new. */
export function forgetEverything() {
  clear();
  location.hash = mark;
  location.reload();
}

/** A vendor that still ran may have written its cookies again while the page was left: once more, on the new page. */
export function forgetAgain() {
  if (location.hash !== mark) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  clear();
  setTimeout(() => {
    if (!localStorage.getItem('cookiePreference')) clear();
  }, 400);
}
