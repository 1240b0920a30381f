import type { Claims } from '../claims.js';
import type { Visit } from '../recording.js';
import { siteOf } from '../same-site.js';
import { weighRequest, weighWrite, type Weight } from '../weigh.js';
import { html, type Markup } from './html.js';

const WIDTH = 1000;
const LABELS = 180;
const LANE = 30;
const HEAD = 46;
/** So many marks are drawn in a lane; more would be a smear. */
const MOST = 250;
/** So many lanes. */
const LANES = 40;

interface Mark {
  readonly time: number;
  readonly kind: 'request' | 'write';
  readonly isBreach: boolean;
  readonly title: string;
}

/** What was requested and stored in a visit, by whose it is, along the time. */
export function timeline(visit: Visit, claims: Claims): Markup {
  const { phases, requests, writes, milliseconds } = visit;
  const lanes = new Map<string, Mark[]>();
  const put = (weight: Weight, other: string, mark: Omit<Mark, 'isBreach'>): void => {
    const name = weight.owner?.vendor.id ?? (weight.isUndeclared ? `${other} (undeclared)` : 'this site');
    const lane = lanes.get(name) ?? [];
    lanes.set(name, lane);
    lane.push({ ...mark, isBreach: weight.isUndeclared || weight.rank !== undefined });
  };
  lanes.set('this site', []);
  for (const request of requests) {
    const { time, url, method, resource } = request;
    const { host, pathname, hostname } = new URL(url);
    const title = `${(time / 1000).toFixed(1)} s: ${resource}, ${method} ${host}${pathname}`;
    put(weighRequest(claims, visit, request), siteOf(hostname), { time, kind: 'request', title });
  }
  for (const write of writes) {
    const { time, kind, name, host, times } = write;
    const often = times > 1 ? `, ${times} times` : '';
    const title = `${(time / 1000).toFixed(1)} s: ${kind} ${name} on ${host}${often}`;
    put(weighWrite(claims, visit, write), siteOf(host), { time, kind: 'write', title });
  }
  const drawn = [...lanes].slice(0, LANES);
  const end = Math.max(milliseconds, ...requests.map(({ time }) => time), 1);
  const at = (time: number): number => Math.round(LABELS + ((WIDTH - LABELS - 16) * time) / end);
  const height = HEAD + drawn.length * LANE + 26;
  const label = `Time line of the visit "${visit.title}": ${requests.length} requests, ${writes.length} things stored`;

  return html`<div class="scroll" tabindex="0" role="group" aria-label="Time line, scrolls sideways">
    <svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">
      ${phases.map((phase, index) => {
        const from = at(phase.from);
        const to = at(phases[index + 1]?.from ?? end);
        return html`<rect
            class="band ${phase.consent}"
            x="${from}"
            y="0"
            width="${Math.max(to - from, 0)}"
            height="${height - 22}"
          />
          <line class="edge" x1="${from}" y1="0" x2="${from}" y2="${height - 22}" />
          <text x="${from + 6}" y="${index % 2 ? 34 : 16}">${fit(phase.label, WIDTH - from)}</text>`;
      })}
      ${drawn.map(([name, marks], index) => {
        const y = HEAD + index * LANE + LANE / 2;
        const shown = marks.slice(0, MOST);
        return html`<line class="rule" x1="${LABELS}" y1="${y}" x2="${WIDTH - 8}" y2="${y}" />
          <text x="10" y="${y + 4}">${fit(name, LABELS - 10)}</text>
          ${shown.map((mark) => draw(mark, at(mark.time), y, name === 'this site'))}
          ${marks.length > MOST ? html`<text class="soft" x="${WIDTH - 12}" y="${y - 8}" text-anchor="end">and ${marks.length - MOST} more</text>` : undefined}`;
      })}
      ${seconds(end).map((second) => html`<text class="soft" x="${at(second * 1000)}" y="${height - 6}">${second} s</text>`)}
    </svg>
  </div>`;
}

/** Requests are round and stand above the line, what is stored is square and stands below it. */
function draw({ kind, isBreach, title }: Mark, x: number, y: number, isOwn: boolean): Markup {
  const look = isBreach ? 'breach' : isOwn ? 'own' : kind;
  return kind === 'request'
    ? html`<circle class="${look}" cx="${x}" cy="${y - 4}" r="4"><title>${title}</title></circle>`
    : html`<rect class="${look}" x="${x - 4}" y="${y + 2}" width="8" height="8"><title>${title}</title></rect>`;
}

function seconds(end: number): readonly number[] {
  const whole = Math.floor(end / 1000);
  const step = Math.max(1, Math.ceil(whole / 10));
  return Array.from({ length: Math.floor(whole / step) + 1 }, (_, index) => index * step);
}

/** As much of a text as has room. */
function fit(text: string, width: number): string {
  const most = Math.max(3, Math.floor(width / 6.6));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
