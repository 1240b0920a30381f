/** Counts requests by where they go, in the order in which each was first seen. */
export function requestTally() {
  const rows = new Map();

  return {
    add({ host, path, vendor, leaving }) {
      const key = `${host}${path}${leaving ? ' leaving' : ''}`;
      const row = rows.get(key) ?? { key, host, path, vendor, leaving, count: 0 };
      row.count += 1;
      rows.set(key, row);
    },

    countOf(vendor) {
      const own = [...rows.values()].filter((row) => row.vendor === vendor && !row.leaving);
      return own.reduce((sum, { count }) => sum + count, 0);
    },

    entries() {
      return [...rows.values()].map(({ key, host, path, leaving, count }) => ({
        key,
        name: host,
        note: path,
        detail: leaving ? 'Sent by the page before, as it was left.' : undefined,
        word: `×${count}`,
        tone: leaving ? '' : 'on',
      }));
    },
  };
}
