import { createServer } from 'node:http';

/**
 * @param {import('node:http').Server} server
 * @param {string} address
 * @param {number} port
 * @returns {Promise<number>} the port
 */
function listenOn(server, address, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, ipv6Only: address === '::1' }, () => {
      const at = server.address();
      server.off('error', reject);
      resolve(typeof at === 'object' && at ? at.port : port);
    });
  });
}

/** @param {unknown} error */
const isTaken = (error) => /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';

/**
 * Listens on one port of this machine, and of no other network: on 127.0.0.1 and, where there is one, on ::1, since
 * browsers try either for `*.localhost`. Port 0 stands for any free one.
 *
 * @param {import('node:http').RequestListener} listener
 * @param {number} wanted
 * @returns {Promise<{ port: number, servers: import('node:http').Server[] }>} rejects with EADDRINUSE where the port is
 *   taken
 */
export async function listen(listener, wanted) {
  const four = createServer(listener);
  const six = createServer(listener);
  const port = await listenOn(four, '127.0.0.1', wanted);
  try {
    await listenOn(six, '::1', port);
    return { port, servers: [four, six] };
  } catch (error) {
    if (!isTaken(error)) return { port, servers: [four] };
    four.close();
    if (wanted !== 0) throw error;
    return listen(listener, 0);
  }
}
