const words = {
  granted: { word: 'allowed', tone: 'on' },
  denied: { word: 'refused', tone: 'off' },
  pending: { word: 'not asked yet', tone: '' },
};

/**
 * What the library says of a vendor, in a word.
 *
 * @param {string} id
 */
export function vendorState(id) {
  const state = window.askfirst?.state(id) ?? 'pending';
  return { state, ...words[state] };
}
