import { startServer, type DemoOptions, type DemoServer } from '../../demo/server.mjs';

/** Starts the reference site with its stand-in vendors on a free port; without the panel, unless it is asked for. */
export function startDemo(options: DemoOptions = {}): Promise<DemoServer> {
  return startServer({ panel: false, ...options });
}
