/**
 * @typedef {object} Entry
 * @property {string} key
 * @property {string} name
 * @property {string} [note] beside the name, quieter
 * @property {string} [detail] on a line of its own
 * @property {string} [word] at the end of the line
 * @property {'on' | 'off' | 'warn' | ''} [tone]
 */

// As long as the animation of what has gone.
const farewell = 2400;

/**
 * A list that shows what came, what changed and what went.
 *
 * @param {{ list: HTMLElement, count: HTMLElement, empty: HTMLElement }} section
 * @returns {{ update: (entries: readonly Entry[]) => void }}
 */
export function liveList({ list, count, empty }) {
  const rows = new Map();

  function createRow() {
    const row = document.createElement('li');
    row.className = 'panel-row';
    for (const part of ['name', 'word', 'note', 'detail']) {
      const span = document.createElement('span');
      span.className = `panel-${part}`;
      row.append(span);
    }
    return row;
  }

  function fill(row, entry) {
    for (const part of ['name', 'word', 'note', 'detail']) {
      const span = row.querySelector(`.panel-${part}`);
      const text = entry[part] ?? '';
      if (span.textContent === text) continue;
      span.textContent = text;
      if (part === 'detail' || part === 'name') span.title = text;
    }
    row.dataset.tone = entry.tone ?? '';
  }

  function leave(key, row) {
    rows.delete(key);
    row.classList.add('is-gone');
    setTimeout(() => row.remove(), farewell);
  }

  return {
    update(entries) {
      const keys = new Set(entries.map(({ key }) => key));
      for (const [key, row] of rows) if (!keys.has(key)) leave(key, row);
      for (const entry of entries) {
        let row = rows.get(entry.key);
        if (!row) {
          row = createRow();
          rows.set(entry.key, row);
          list.append(row);
        }
        fill(row, entry);
      }
      count.textContent = entries.length ? String(entries.length) : '';
      empty.hidden = entries.length > 0;
    },
  };
}
