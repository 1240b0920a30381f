/** @type {{ readonly ran: unknown[] }} */ (/** @type {unknown} */ (globalThis)).ran.push(
  document.currentScript?.dataset['name'] ?? 'nameless',
);
