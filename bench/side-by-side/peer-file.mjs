import { readFileSync } from 'node:fs';

/** A file of a peer's package, as it is shipped. @param {string} file from the package's name on */
export const peerFile = (file) => readFileSync(new URL(`../node_modules/${file}`, import.meta.url));

/** @param {string} name of the package */
export const peerVersion = (name) => String(JSON.parse(String(peerFile(`${name}/package.json`))).version);
