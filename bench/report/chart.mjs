/**
 * @typedef {import('../types.js').Report} Report
 * @typedef {{ title: string, key: string, unit: string }} Panel
 */

/** @type {readonly Panel[]} */
const panels = [
  { title: 'Bytes, first visit', key: 'firstBytes', unit: 'kB' },
  { title: 'Bytes, later visit after a no', key: 'rejectedBytes', unit: 'kB' },
  { title: 'Bytes, later visit after a yes', key: 'acceptedBytes', unit: 'kB' },
  { title: 'Main thread, first visit', key: 'firstMain', unit: 'ms' },
  { title: 'Script, later visit after a no', key: 'rejectedScript', unit: 'ms' },
  { title: 'Banner visible', key: 'visible', unit: 'ms' },
];

const left = { name: 172, bar: 180, most: 158 };
const column = 420;
const line = 22;

/** Bytes in one column, time in the other. */
const PANELS_EACH = 3;

/** Libraries in their documented set-up, not the pages that they are compared with. @param {Report} report */
const shownIn = ({ contestants }) =>
  contestants.filter(({ name }) => !/^(?:no library|an empty script)$|in the page$/.test(name));

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {number} number */
const show = (number) => (number < 100 ? number.toFixed(1) : number.toFixed(0));

/** @param {Report} report @param {Panel} panel @param {number} x @param {number} y */
function draw(report, { title, key, unit }, x, y) {
  const shown = shownIn(report).filter(({ measures }) => measures[key]);
  const most = Math.max(...shown.map(({ measures }) => measures[key]?.median ?? 0));
  const bars = shown.map(({ name, measures }, index) => {
    const value = Math.max(measures[key]?.median ?? 0, 0);
    const width = Math.max((left.most * value) / most, 1).toFixed(1);
    const top = y + 14 + index * line;
    return `<text class="${name === 'askfirst' ? 'own' : ''}" x="${x + left.name}" y="${top + 13}" text-anchor="end">${escape(name)}</text>
<rect class="${name === 'askfirst' ? 'own' : 'peer'}" x="${x + left.bar}" y="${top + 2}" width="${width}" height="15" rx="2"/>
<text x="${(x + left.bar + Number(width) + 6).toFixed(1)}" y="${top + 13}">${show(value)} ${unit}</text>`;
  });
  return [`<text class="title" x="${x + 4}" y="${y}">${escape(title)}</text>`, ...bars].join('\n');
}

/**
 * A picture of how it stands beside the peers, which can be read on light and on dark.
 *
 * @param {Report} report
 * @returns {string} SVG
 */
export function chartOf(report) {
  const lines = shownIn(report).length;
  const row = 44 + lines * line;
  const height = PANELS_EACH * row;
  const drawn = panels.map((panel, index) =>
    draw(report, panel, Math.floor(index / PANELS_EACH) * column, 28 + (index % PANELS_EACH) * row),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * column}" height="${height}" viewBox="0 0 ${2 * column} ${height}" role="img" aria-label="Askfirst beside its peers: bytes and time of the main thread, on first and later visits">
<style>
text { font: 12.5px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #3d444d }
.title { font-weight: 600; font-size: 13.5px }
text.own { font-weight: 600 }
.peer { fill: #9aa4b0 }
rect.own { fill: #0b6e7d }
@media (prefers-color-scheme: dark) { text { fill: #d5dbe2 } .peer { fill: #6b7683 } rect.own { fill: #45c0d1 } }
</style>
${drawn.join('\n')}
</svg>
`;
}
