import { createHash } from 'node:crypto';
import type { AuditFinding } from '../audit-finding.js';
import { readClaims, type Claims } from '../claims.js';
import { counted } from '../../counted.js';
import { inWords } from '../lifetime.js';
import type { Recording, Visit } from '../recording.js';
import type { Result } from '../result.js';
import { auditRules } from '../rules.js';
import { byRule, verdict } from '../summary.js';
import { weighRequest, weighWrite } from '../weigh.js';
import { html, type Markup } from './html.js';
import { STYLE } from './style.js';
import { timeline } from './timeline.js';

/** So many rows are shown of a table; all of them are in the JSON. */
const ROWS = 300;
/** So many findings of a rule. */
const FINDINGS = 100;

/** One HTML file with all that was seen and found. It loads nothing and runs nothing. */
export function renderReport(result: Result): string {
  const { recording, findings, catalogue, version } = result;
  const claims = readClaims(catalogue, recording.site);
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  // as it was hashed: a formatter would move what stands within
  const style = { markup: `<style>${STYLE}</style>` };
  const { markup } = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>Consent audit of ${recording.site}</title>
      ${style}
    </head>
    <body>
      <main>
        ${head(result)} ${findingsSection(findings)} ${reachedSection(recording)} ${vendorsSection(recording, claims)}
        ${rulesSection(findings)}
        <h2 id="visits">The visits, one by one</h2>
        <ul class="legend">
          <li>
            <svg viewBox="0 0 8 8" class="timeline-key" aria-hidden="true">
              <circle cx="4" cy="4" r="4" fill="currentColor" /></svg
            >a request
          </li>
          <li>
            <svg viewBox="0 0 8 8" aria-hidden="true"><rect width="8" height="8" fill="currentColor" /></svg>something
            stored
          </li>
          <li>Red: without consent, or undeclared. Grey: the site’s own.</li>
        </ul>
        ${recording.visits.map((visit, index) => visitSection(visit, index, claims))}
        <footer>
          <p>
            Made by askfirst ${version}. It tells what a browser saw on these pages at this time; it is engineering, not
            legal advice. What an audit cannot see: what is behind a login or a form, what servers pass on among
            themselves, what is shown to other countries or browsers, and what happens later than it looked.
          </p>
        </footer>
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${markup}\n`;
}

function head(result: Result): Markup {
  const { recording, findings, catalogueFrom, version } = result;
  const isError = findings.some(({ rule }) => rule.level === 'error');
  const isDone = recording.visits.every(({ outcome }) => outcome === 'done');
  const look = isError ? 'error' : findings.length ? 'warning' : isDone ? 'good' : 'partial';
  return html`<header>
    <p class="eyebrow">Consent audit</p>
    <h1>${recording.site}</h1>
    <p class="verdict ${look}">${verdict(findings, recording)}</p>
    <dl class="facts">
      <dt>When</dt>
      <dd>
        <time datetime="${recording.startedAt}"
          >${recording.startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}</time
        >
      </dd>
      <dt>Held against</dt>
      <dd>${catalogueFrom === undefined ? 'no catalogue' : `the catalogue ${catalogueFrom}`}</dd>
      <dt>Banner</dt>
      <dd>
        ${recording.banner === 'none' ? 'none was found' : recording.banner === 'another' ? 'not Askfirst’s' : recording.banner}
      </dd>
      <dt>Browser</dt>
      <dd>${recording.browser}, cookies of other sites allowed</dd>
      <dt>By</dt>
      <dd>askfirst ${version}</dd>
    </dl>
    <nav aria-label="Parts of the report">
      <ul>
        <li><a href="#findings">Findings</a></li>
        <li><a href="#reached">What was reached</a></li>
        <li><a href="#vendors">Vendors</a></li>
        <li><a href="#rules">Rules</a></li>
        <li><a href="#visits">Visits</a></li>
      </ul>
    </nav>
  </header>`;
}

function findingsSection(findings: readonly AuditFinding[]): Markup {
  const groups = byRule(findings);
  return html`<section aria-labelledby="findings">
    <h2 id="findings">Findings</h2>
    ${groups.length ? undefined : html`<p>None. What was looked for stands under <a href="#rules">Rules</a>, what was visited under <a href="#reached">What was reached</a>.</p>`}
    ${groups.map((group) => {
      const { rule } = group[0]!;
      return html`<article class="card">
        <header>
          <h3>${rule.title}</h3>
          <span class="level ${rule.level}">${rule.level}</span><code>${rule.name}</code>
        </header>
        <p>${rule.reason} <small>${rule.source}</small></p>
        ${group.slice(0, FINDINGS).map(findingEntry)}
        ${group.length > FINDINGS ? html`<p class="finding">… and ${group.length - FINDINGS} more, which the JSON has.</p>` : undefined}
      </article>`;
    })}
  </section>`;
}

function findingEntry({ message, fix, place, seen }: AuditFinding): Markup {
  const stack = seen.find((one) => one.stack.length > 0)?.stack ?? [];
  return html`<div class="finding">
    <p class="what">${capital(message)}</p>
    ${fix === undefined ? undefined : html`<p>Fix: ${fix}.</p>`}
    ${place === undefined ? undefined : html`<p class="soft">In the catalogue: <code>${place}</code></p>`}
    ${
      seen.length
        ? html`<details>
            <summary>
              Seen
              ${counted(
                seen.reduce((sum, { times }) => sum + times, 0),
                'time',
              )}
            </summary>
            <div class="scroll">
              <table>
                <thead>
                  <tr>
                    <th>Visit</th>
                    <th>When the visitor</th>
                    <th>Page</th>
                    <th class="number">Times</th>
                  </tr>
                </thead>
                <tbody>
                  ${seen.slice(0, ROWS).map(
                    (one) =>
                      html`<tr>
                        <td>${one.visit}</td>
                        <td>${one.moment}</td>
                        <td class="wide">${one.page}</td>
                        <td class="number">${one.times}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>
          </details>`
        : undefined
    }
    ${
      stack.length
        ? html`<details>
            <summary>What did it</summary>
            <ol class="stack">
              ${stack.map((line) => html`<li><code>${line}</code></li>`)}
            </ol>
          </details>`
        : undefined
    }
  </div>`;
}

const OUTCOMES = {
  done: ['good', 'to its end'],
  partial: ['warning', 'not to its end'],
  missed: ['error', 'not made'],
} as const;

function reachedSection({ visits, pages, notes }: Recording): Markup {
  return html`<section aria-labelledby="reached">
    <h2 id="reached">What was reached</h2>
    <p>Each visit is that of a new visitor, with a browser that kept nothing from before.</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>Visit</th>
            <th>Made</th>
            <th class="number">Requests</th>
            <th class="number">Stored</th>
            <th>Remarks</th>
          </tr>
        </thead>
        <tbody>
          ${visits.map(({ title, outcome, requests, writes, notes: remarks }, index) => {
            const [look, words] = OUTCOMES[outcome];
            return html`<tr>
              <th scope="row"><a href="#visit-${index}">${title}</a></th>
              <td><span class="level ${look}">${words}</span></td>
              <td class="number">${requests.length}</td>
              <td class="number">${writes.length}</td>
              <td class="wide">${remarks.join('; ')}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <h4>${capital(counted(pages.length, 'page'))} in each visit</h4>
    <ul class="steps">
      ${pages.map((page) => html`<li><code>${page}</code></li>`)}
    </ul>
    ${
      notes.length
        ? html`<h4>Remarks</h4>
            <ul class="steps">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
        : undefined
    }
  </section>`;
}

/** How often each vendor was seen, visit by visit. */
function vendorsSection({ visits }: Recording, claims: Claims): Markup {
  const made = visits.filter(({ outcome }) => outcome !== 'missed');
  if (!claims.vendors.length || !made.length) return html`<div id="vendors"></div>`;
  const cells = made.map((visit) => tally(visit, claims));
  return html`<section aria-labelledby="vendors">
    <h2 id="vendors">Vendors</h2>
    <p>Requests and things stored, in each visit. Red: some of it without consent.</p>
    <div class="scroll" tabindex="0">
      <table>
        <thead>
          <tr>
            <th>Vendor</th>
            ${made.map(({ title }) => html`<th class="number">${title.replace(', nothing clicked', '')}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${claims.vendors.map(
            ({ vendor: { id, name }, category }) =>
              html`<tr>
                <th scope="row">
                  ${typeof name === 'string' ? name : (name['en'] ?? Object.values(name)[0])}<br /><small
                    >${id}, ${category.id}</small
                  >
                </th>
                ${cells.map((cell) => {
                  const { requests = 0, writes = 0, breaches = 0 } = cell.get(id) ?? {};
                  return html`<td class="number ${breaches ? 'breach' : ''}">
                    ${requests + writes ? `${requests} / ${writes}` : '–'}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

interface Tally {
  requests: number;
  writes: number;
  breaches: number;
}

function tally(visit: Visit, claims: Claims): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const put = (kind: 'requests' | 'writes', { owner, rank }: ReturnType<typeof weighRequest>): void => {
    if (!owner) return;
    const found = tallies.get(owner.vendor.id) ?? { requests: 0, writes: 0, breaches: 0 };
    tallies.set(owner.vendor.id, found);
    found[kind]++;
    if (rank !== undefined) found.breaches++;
  };
  for (const request of visit.requests) put('requests', weighRequest(claims, visit, request));
  for (const write of visit.writes) put('writes', weighWrite(claims, visit, write));
  return tallies;
}

function rulesSection(findings: readonly AuditFinding[]): Markup {
  return html`<section aria-labelledby="rules">
    <h2 id="rules">Rules</h2>
    <p>What was looked for, and why.</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>Rule</th>
            <th>What it asks for</th>
            <th>Source</th>
            <th class="number">Found</th>
          </tr>
        </thead>
        <tbody>
          ${auditRules.map((rule) => {
            const found = findings.filter((finding) => finding.rule === rule).length;
            return html`<tr>
              <td><code>${rule.name}</code></td>
              <td class="wide">${rule.title}</td>
              <td class="wide">${rule.source}</td>
              <td class="number ${found && rule.level === 'error' ? 'breach' : ''}">${found || '–'}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </section>`;
}

function visitSection(visit: Visit, index: number, claims: Claims): Markup {
  const { title, outcome, notes, phases, screenshots } = visit;
  const [look, words] = OUTCOMES[outcome];
  return html`<section class="visit" aria-labelledby="visit-${index}">
    <h3 id="visit-${index}">${title} <span class="level ${look}">${words}</span></h3>
    ${notes.length ? html`<p class="soft">${notes.join('; ')}</p>` : undefined}
    ${phases.length ? timeline(visit, claims) : undefined}
    ${
      screenshots.length
        ? html`<div class="shots">
            ${screenshots.map(
              ({ label, data }) =>
                html`<figure>
                  <img
                    src="data:image/jpeg;base64,${data}"
                    alt="The page as the visitor saw it: ${label}"
                    loading="lazy"
                  />
                  <figcaption>${capital(label)}</figcaption>
                </figure>`,
            )}
          </div>`
        : undefined
    }
    ${visit.writes.length ? writesTable(visit, claims) : undefined}
    ${visit.requests.length ? requestsTable(visit, claims) : undefined}
  </section>`;
}

function writesTable(visit: Visit, claims: Claims): Markup {
  const { writes, phases } = visit;
  return html`<details>
    <summary>Stored: ${counted(writes.length, 'entry').replace('entrys', 'entries')}</summary>
    <div class="scroll" tabindex="0">
      <table>
        <thead>
          <tr>
            <th>Name</th>
            <th>Kind</th>
            <th>On</th>
            <th>Kept for</th>
            <th>Whose</th>
            <th>When the visitor</th>
            <th>By</th>
          </tr>
        </thead>
        <tbody>
          ${writes.slice(0, ROWS).map((write) => {
            const weight = weighWrite(claims, visit, write);
            const { kind, name, host, lifetime, stack, phase } = write;
            const kept =
              lifetime !== undefined
                ? inWords(lifetime)
                : kind === 'cookie' || kind === 'session-storage'
                  ? 'the session'
                  : 'no end';
            return html`<tr>
              <td class="wide"><code>${name}</code></td>
              <td>${kind}</td>
              <td>${host}</td>
              <td>${kept}</td>
              ${whose(weight)}
              <td>${phases[phase]?.label}</td>
              <td class="wide"><code>${stack[0]}</code></td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${more(writes.length)}
  </details>`;
}

function requestsTable(visit: Visit, claims: Claims): Markup {
  const { requests, phases } = visit;
  const byHost = new Map<
    string,
    { count: number; resources: Set<string>; first: (typeof requests)[number]; phase: number }
  >();
  for (const request of requests) {
    const key = `${new URL(request.url).host}\n${request.phase}`;
    const found = byHost.get(key) ?? { count: 0, resources: new Set(), first: request, phase: request.phase };
    byHost.set(key, found);
    found.count++;
    found.resources.add(request.resource);
  }
  return html`<details>
    <summary>Requested: ${counted(requests.length, 'request')}</summary>
    <div class="scroll" tabindex="0">
      <table>
        <thead>
          <tr>
            <th>Host</th>
            <th class="number">Requests</th>
            <th>As</th>
            <th>Whose</th>
            <th>When the visitor</th>
            <th>The first of them</th>
            <th>By</th>
          </tr>
        </thead>
        <tbody>
          ${[...byHost.values()].slice(0, ROWS).map(({ count: number, resources, first, phase }) => {
            const { host, pathname } = new URL(first.url);
            return html`<tr>
              <td>${host}</td>
              <td class="number">${number}</td>
              <td>${[...resources].join(', ')}</td>
              ${whose(weighRequest(claims, visit, first))}
              <td>${phases[phase]?.label}</td>
              <td class="wide"><code>${pathname}</code></td>
              <td class="wide"><code>${first.stack[0]}</code></td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${more(byHost.size)}
  </details>`;
}

function whose({ owner, isUndeclared, rank }: ReturnType<typeof weighRequest>): Markup {
  const words = owner ? owner.vendor.id : isUndeclared ? 'undeclared' : 'this site';
  return html`<td class="${isUndeclared || rank !== undefined ? 'breach' : ''}">${words}</td>`;
}

function more(length: number): Markup | undefined {
  return length > ROWS ? html`<p class="soft">… and ${length - ROWS} more, which the JSON has.</p>` : undefined;
}

function capital(text: string): string {
  // a host or an id is not a word
  return /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
