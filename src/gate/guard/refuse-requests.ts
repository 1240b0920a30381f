import type { Patch } from './patch.js';
import { trusted } from './trusted.js';

/**
 * Requests fail as they do when the network does: the native function is called with an address that it fails with, and
 * asks nobody for. Port 1 is one that no browser connects to (Fetch standard, port blocking).
 *
 * @param find the address, resolved, if it may not be asked for
 */
export function refuseRequests(patch: Patch, find: (address: unknown) => URL | undefined): void {
  const refuse = (owner: string, name: string, index: number, instead?: () => string): void =>
    patch(owner, name, (proceed, args) => {
      const asked = args[index] as Request | URL | string | undefined;
      const address = find((asked as Request | undefined)?.url ?? asked);
      if (address) {
        address.port = '1';
        args[index] = instead ? instead() : address.href;
      }
      return proceed();
    });

  refuse('', 'fetch', 0);
  refuse('XMLHttpRequest', 'open', 1);
  refuse('Navigator', 'sendBeacon', 0);
  refuse('', 'WebSocket', 0);
  // it would try again and again; what is no event stream ends it
  refuse('', 'EventSource', 0, () => 'data:,');
  // from another origin they throw; a blob that is not there is of ours
  for (const name of ['Worker', 'SharedWorker']) refuse('', name, 0, () => trusted(`blob:${location.origin}/`));
}
