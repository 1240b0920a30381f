/**
 * Listens to the server's news of requests to vendor hosts since this page was loaded. Only while the page can be seen:
 * an open stream would keep it out of the back/forward cache, and a hidden tab from its share of connections.
 *
 * @param {(news: { vendors?: object[], cookies?: object[], request?: object }) => void} callback
 */
export function listenToVendors(callback) {
  let last = 0;
  let stream;

  function open() {
    if (stream || document.hidden) return;
    stream = new EventSource(`/demo/events?since=${performance.timeOrigin}&after=${last}`);
    stream.addEventListener('message', (event) => {
      last = Number(event.lastEventId) || last;
      callback(JSON.parse(event.data));
    });
  }

  function close() {
    stream?.close();
    stream = undefined;
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
  open();
}
