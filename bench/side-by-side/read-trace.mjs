/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts microseconds
 * @property {number} [dur]
 * @property {number} [tdur] what a processor has worked for it
 * @property {any} [args]
 */

/** What to trace for it. */
export const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'v8'];

/** By the names of the trace's events. What is none of them is told in the sum alone. */
const kinds = {
  script:
    /^(?:v8\.(?!NewContext|DeserializeContext)|V8\.(?!NewContext|DeserializeContext)|EvaluateScript|FunctionCall|RunMicrotasks|EventDispatch|TimerFire|FireAnimationFrame|FireIdleCallback|MinorGC|MajorGC)/,
  style: /^(?:UpdateLayoutTree|RecalculateStyles|ParseAuthorStyleSheet)/,
  layout: /^Layout$/,
  paint: /^(?:PrePaint|Paint|Layerize|UpdateLayer|Commit)$/,
};

/**
 * How long the main thread of a page has worked, in milliseconds of a processor: on a machine that others use too, that
 * is far steadier than the time on the clock, in which it also waits for a processor. ScriptDuration and its like of the
 * browser's own metrics leave out what promises run.
 *
 * @param {string} json
 * @param {string} url of the page
 * @returns {{ task: number, script: number, style: number, layout: number, paint: number }}
 */
export function readTrace(json, url) {
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(json);
  const page = traceEvents.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  if (!page) throw Error(`the trace has nothing of ${url}`);
  const events = traceEvents
    .filter(({ pid, tid, ph, dur }) => pid === page.pid && tid === page.tid && ph === 'X' && dur !== undefined)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));

  const sums = { task: 0, script: 0, style: 0, layout: 0, paint: 0 };
  /** @type {TraceEvent[]} what is under way, the innermost last */
  const open = [];
  /** @param {string} name @param {number} ms */
  const add = (name, ms) => {
    for (const [kind, names] of Object.entries(kinds)) {
      if (names.test(name)) sums[/** @type {keyof typeof kinds} */ (kind)] += ms;
    }
  };
  for (const event of events) {
    const ms = (event.tdur ?? 0) / 1000;
    for (let last = open.at(-1); last && last.ts + (last.dur ?? 0) <= event.ts; last = open.at(-1)) open.pop();
    const outer = open.at(-1);
    if (outer) add(outer.name, -ms);
    else sums.task += ms;
    add(event.name, ms);
    open.push(event);
  }
  return sums;
}
