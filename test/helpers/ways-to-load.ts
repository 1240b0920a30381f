/** A way in which a page makes an address load. It runs in the page. */
export type WayToLoad = (to: string) => void;

/** Elements, by how they are made: they load when they may. */
export const elementWays: Readonly<Record<string, WayToLoad>> = {
  'createElement, script.src': (to) => {
    const script = document.createElement('script');
    script.src = to;
    document.head.append(script);
  },
  'createElement, script.setAttribute': (to) => {
    const script = document.createElement('script');
    script.setAttribute('SRC', to);
    document.body.append(script);
  },
  'a script whose address is set in the page': (to) => {
    const script = document.createElement('script');
    document.head.append(script);
    script.src = to;
  },
  'a module script': (to) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = to;
    document.head.append(script);
  },
  'iframe.src': (to) => {
    const frame = document.createElement('iframe');
    frame.src = to;
    document.body.append(frame);
  },
  'iframe.setAttribute': (to) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.setAttribute('src', to);
  },
  'img.src': (to) => {
    const image = document.createElement('img');
    image.src = to;
    document.body.append(image);
  },
  'img.setAttribute': (to) => {
    const image = document.createElement('img');
    image.setAttribute('src', to);
    document.body.append(image);
  },
  'img.srcset': (to) => {
    const image = document.createElement('img');
    image.srcset = `${to} 1x, ${to}?double 2x`;
    document.body.append(image);
  },
  'a source of a picture': (to) => {
    const picture = document.createElement('picture');
    const source = document.createElement('source');
    source.srcset = to;
    picture.append(source, document.createElement('img'));
    document.body.append(picture);
  },
  'video.src': (to) => {
    const video = document.createElement('video');
    video.preload = 'auto';
    video.src = to;
    document.body.append(video);
  },
  'video.poster': (to) => {
    const video = document.createElement('video');
    video.poster = to;
    document.body.append(video);
  },
  'a source of a video': (to) => {
    const video = document.createElement('video');
    const source = document.createElement('source');
    video.preload = 'auto';
    source.src = to;
    video.append(source);
    document.body.append(video);
  },
  'audio.src': (to) => {
    const audio = document.createElement('audio');
    audio.preload = 'auto';
    audio.src = to;
    document.body.append(audio);
  },
  'object.data': (to) => {
    const object = document.createElement('object');
    object.data = to;
    document.body.append(object);
  },
  'embed.src': (to) => {
    const embed = document.createElement('embed');
    embed.src = to;
    document.body.append(embed);
  },
  'input.src': (to) => {
    const input = document.createElement('input');
    input.type = 'image';
    input.src = to;
    document.body.append(input);
  },
  'link.href of a stylesheet': (to) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = to;
    document.head.append(link);
  },
  'link.href of a preload': (to) => {
    const link = document.createElement('link');
    link.href = to;
    link.rel = 'preload';
    link.as = 'script';
    document.head.append(link);
  },
  'element.innerHTML': (to) => {
    document.body.appendChild(document.createElement('p')).innerHTML = `<b>Text</b><iframe src="${to}"></iframe>`;
  },
  'innerHTML of a table row': (to) => {
    const row = document.createElement('table').createTBody().insertRow();
    document.body.append(row.closest('table')!);
    row.innerHTML = `<td><img src="${to}"></td>`;
  },
  'innerHTML of a detached element': (to) => {
    const box = document.createElement('div');
    box.innerHTML = `<img src="${to}">`;
    document.body.append(box);
  },
  'a link in innerHTML': (to) => {
    document.body.appendChild(document.createElement('p')).innerHTML = `<link rel="stylesheet" href="${to}">`;
  },
  'an svg image in innerHTML': (to) => {
    document.body.appendChild(document.createElement('p')).innerHTML =
      `<svg width="9" height="9"><image href="${to}" width="9" height="9"/></svg>`;
  },
  'shadowRoot.innerHTML': (to) => {
    const root = document.body.appendChild(document.createElement('p')).attachShadow({ mode: 'closed' });
    root.innerHTML = `<img src="${to}">`;
  },
  'element.outerHTML': (to) => {
    document.body.appendChild(document.createElement('p')).outerHTML = `<iframe src="${to}"></iframe>`;
  },
  'insertAdjacentHTML before it': (to) => {
    document.body.appendChild(document.createElement('p')).insertAdjacentHTML('beforebegin', `<img src="${to}">`);
  },
  'insertAdjacentHTML at its beginning': (to) => {
    document.body.appendChild(document.createElement('p')).insertAdjacentHTML('afterbegin', `<img src="${to}">`);
  },
  'insertAdjacentHTML at its end': (to) => {
    document.body
      .appendChild(document.createElement('p'))
      .insertAdjacentHTML('BEFOREEND' as InsertPosition, `<img src="${to}">`);
  },
  'insertAdjacentHTML after it': (to) => {
    document.body.appendChild(document.createElement('p')).insertAdjacentHTML('afterend', `<img src="${to}">`);
  },
};

/** Requests: made before they may be, they fail, and are not made again. */
export const requestWays: Readonly<Record<string, WayToLoad>> = {
  'new Image': (to) => {
    new Image().src = to;
  },
  'new Audio': (to) => {
    new Audio(to).load();
  },
  'fetch of a string': (to) => {
    fetch(to).catch(() => {});
  },
  'fetch of a URL': (to) => {
    fetch(new URL(to), { mode: 'no-cors' }).catch(() => {});
  },
  'fetch of a Request': (to) => {
    fetch(new Request(to, { method: 'POST', body: 'text' })).catch(() => {});
  },
  fetchLater: (to) => {
    const { fetchLater } = window as unknown as { fetchLater(to: string, options: object): void };
    fetchLater(to, { activateAfter: 0 });
  },
  XMLHttpRequest: (to) => {
    const request = new XMLHttpRequest();
    request.open('GET', to);
    request.send();
  },
  'a synchronous XMLHttpRequest': (to) => {
    const request = new XMLHttpRequest();
    request.open('GET', to, false);
    try {
      request.send();
    } catch {
      // as it does without a network
    }
  },
  sendBeacon: (to) => {
    navigator.sendBeacon(to, 'text');
  },
  EventSource: (to) => {
    new EventSource(to);
  },
  WebSocket: (to) => {
    new WebSocket(to.replace('http', 'ws'));
  },
  Worker: (to) => {
    new Worker(new URL(new URL(to).pathname, location.href));
  },
  SharedWorker: (to) => {
    new SharedWorker(new URL(to).pathname);
  },
};
