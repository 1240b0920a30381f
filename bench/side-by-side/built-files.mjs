import { readdirSync, readFileSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);

/** Our built files, by the address that the README puts them at. @returns {Record<string, Buffer>} */
export const builtFiles = () =>
  Object.fromEntries(
    readdirSync(dist)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [`/askfirst/${file}`, readFileSync(new URL(file, dist))]),
  );
