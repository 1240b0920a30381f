/** @template Item @param {readonly Item[]} items @param {number} by @returns {Item[]} */
export const rotate = (items, by) => [...items.slice(by % items.length), ...items.slice(0, by % items.length)];
