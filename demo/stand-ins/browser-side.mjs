/**
 * What every stand-in does in the page. Runs there: nothing from outside of it may be named within.
 *
 * @param {string} name
 * @returns {import('./types.js').BrowserSide}
 */
function browserSide(name) {
  const nonce = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.nonce;
  const states = (window.__standIns ??= {});
  const state = (states[name] ??= { loads: 0, stages: [], queue: [], calls: [], hits: 0, errors: [], settings: {} });
  /** @type {string | undefined} */
  let ownDomain;
  let isLeaving = false;

  /** @param {string} cookie */
  function read(cookie) {
    const pair = document.cookie.split('; ').find((each) => each.startsWith(`${cookie}=`));
    return pair?.slice(cookie.length + 1);
  }

  /** @param {string} cookie @param {string} value @param {number} seconds @param {string} domain */
  function set(cookie, value, seconds, domain) {
    const on = domain && `; domain=${domain}`;
    const secure = location.protocol === 'https:' ? '; secure' : '';
    document.cookie = `${cookie}=${value}; path=/; max-age=${seconds}; samesite=lax${on}${secure}`;
  }

  // The way of gtag's cookie_domain "auto": the shortest domain on which a cookie sticks. A value that was never there
  // before tells a cookie that stuck from one that had been kept already.
  /** @param {string} cookie @param {number} seconds */
  function findDomain(cookie, seconds) {
    const labels = location.hostname.split('.');
    const isAddress = /^[\d.]+$|:/.test(location.hostname);
    const domains = isAddress ? [] : labels.map((_, index) => labels.slice(-1 - index).join('.'));
    return domains.find((domain) => {
      const probe = String(Math.random());
      set(cookie, probe, seconds, domain);
      return document.cookie.split('; ').includes(`${cookie}=${probe}`);
    });
  }

  return {
    state,
    read,

    load(src) {
      const script = document.createElement('script');
      if (nonce) script.nonce = nonce;
      script.async = true;
      script.src = src;
      document.head.append(script);
    },

    write(cookie, value, seconds) {
      ownDomain ??= findDomain(cookie, seconds) ?? '';
      set(cookie, value, seconds, ownDomain);
    },

    send(how, target) {
      const address = isLeaving ? `${target}&leaving=1` : target;
      state.hits += 1;
      if (isLeaving || how === 'beacon') navigator.sendBeacon(address, ' ');
      else if (how === 'image') new Image().src = address;
      else fetch(address, { method: 'POST', mode: 'no-cors', credentials: 'include', keepalive: true }).catch(() => {});
    },

    repeat(callback) {
      callback('start');
      setInterval(() => callback('tick'), 500);
      addEventListener('pagehide', () => {
        isLeaving = true;
        callback('pagehide');
      });
      addEventListener('pageshow', () => (isLeaving = false));
    },
  };
}

/**
 * The text of a script: a function of the browser's side, called with what every stand-in can do and with what the
 * server gives it along.
 *
 * @template Data
 * @param {string} name the name at `window.__standIns`
 * @param {(side: import('./types.js').BrowserSide, data: Data) => void} main
 * @param {Data} data
 * @returns {string}
 */
export function scriptText(name, main, data) {
  return `(${main})((${browserSide})(${JSON.stringify(name)}), ${JSON.stringify(data)});\n`;
}
