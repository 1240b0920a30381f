import type { Patch } from './patch.js';

/**
 * Requests fail as they do when the network does: the native function is called with an address that it fails with, and
 * asks nobody for. Port 1 is one that no browser connects to (Fetch standard, port blocking).
 *
 * @param find the address, resolved, if it may not be asked for
 */
export function refuseRequests(patch: Patch, find: (address: string) => URL | undefined): void {
  const refuse = (name: string, instead?: string, owner = '', index = 0): void =>
    patch(owner, name, (args) => {
      const asked = args[index] as string & { readonly url?: string };
      const address = find(asked.url ?? asked);
      if (!address) return;
      address.port = '1';
      args[index] = instead ?? address.href;
    });

  refuse('fetch');
  refuse('fetchLater');
  refuse('open', undefined, 'XMLHttpRequest', 1);
  refuse('sendBeacon', undefined, 'Navigator');
  refuse('WebSocket');
  refuse('Audio');
  // it would try port 1 again and again
  refuse('EventSource', 'data:,');
  // from another origin they throw; a blob that is not there is of ours
  refuse('Worker', `blob:${origin}/`);
  refuse('SharedWorker', `blob:${origin}/`);
}
