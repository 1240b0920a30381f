import type { Patch } from './patch.js';

/** No event stream, and no script either. */
const WRONG = 'data:,!';

/**
 * Requests fail as they do when the network does: the native function is called with an address that it fails with, and
 * asks nobody for. Port 1 is one that no browser connects to (Fetch standard, port blocking).
 *
 * @param find the address, resolved, if it may not be asked for
 */
export function refuseRequests(patch: Patch, find: (address: unknown) => URL | undefined): void {
  const refuse = (name: string, instead?: string, owner = '', index = 0): void =>
    patch(owner, name, (args) => {
      const asked = args[index] as { url?: unknown };
      const address = find(asked.url ?? asked);
      if (!address) return;
      address.port = '1';
      args[index] = instead ?? address.href;
    });

  refuse('fetch');
  refuse('open', undefined, 'XMLHttpRequest', 1);
  refuse('sendBeacon', undefined, 'Navigator');
  refuse('WebSocket');
  // it would try port 1 again and again
  refuse('EventSource', WRONG);
  // from another origin they throw
  refuse('Worker', WRONG);
  refuse('SharedWorker', WRONG);
}
