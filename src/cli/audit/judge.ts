import type { Catalogue } from '../../catalogue/types.js';
import type { Rule } from '../finding.js';
import type { AuditFinding, Sighting } from './audit-finding.js';
import { readClaims, type Claims, type Declared } from './claims.js';
import { judgeDeclared } from './judge-declared.js';
import type { Recording, Request, Visit, Write } from './recording.js';
import { rules } from './rules.js';
import { hostOf, isSameSite } from './same-site.js';
import { isGranted, weighRequest, weighWrite } from './weigh.js';

/** A rule, by how grave it is to have been broken: one thing that runs when it likes is one finding, not four. */
const LOADED = ['loadedTooEarly', 'loadedDespiteGpc', 'loadedAfterRefusal', 'loadedAfterWithdrawal'] as const;
const STORED = ['storedTooEarly', 'storedDespiteGpc', 'storedAfterRefusal', 'keptAfterWithdrawal'] as const;

/**
 * Holds what was seen against what is declared.
 *
 * @param catalogue what the site declares, or undefined where it declares nothing
 */
export function judge(recording: Recording, catalogue: Catalogue | undefined): readonly AuditFinding[] {
  const claims = readClaims(catalogue, recording.site);
  const breaches = new Map<string, Breach>();
  const undeclared = new Map<string, Breach>();

  for (const visit of recording.visits) {
    for (const request of visit.requests) noteRequest(breaches, undeclared, claims, visit, request);
    for (const write of visit.writes) noteWrite(breaches, undeclared, claims, visit, write);
    noteKept(breaches, claims, visit);
  }
  return [
    ...[...breaches.values()].map(toFinding),
    ...judgeDeclared(recording, claims),
    ...[...undeclared.values()].map(toFinding),
    ...judgeBanner(recording),
  ].sort((one, other) => WEIGHT.indexOf(one.rule.level) - WEIGHT.indexOf(other.rule.level));
}

const WEIGHT: readonly Rule['level'][] = ['error', 'warning', 'note'];

interface Breach {
  rank: number;
  readonly ladder: readonly (keyof typeof rules)[];
  readonly subject: string;
  readonly what: string;
  readonly owner?: Declared | undefined;
  readonly place?: string | undefined;
  readonly seen: (Sighting & { readonly rank: number })[];
}

const UNDECLARED_HOST = ['undeclaredHost'] as const;
const UNDECLARED_ITEM = ['undeclaredItem'] as const;

function noteRequest(
  breaches: Map<string, Breach>,
  undeclared: Map<string, Breach>,
  claims: Claims,
  visit: Visit,
  request: Request,
): void {
  const { owner, isUndeclared, rank } = weighRequest(claims, visit, request);
  const { host } = new URL(request.url);
  const sighting = { ...request, visit: visit.title, moment: visit.phases[request.phase]!.label, times: 1 };
  if (isUndeclared) {
    add(undeclared, `host ${host}`, 0, sighting, {
      ladder: UNDECLARED_HOST,
      subject: host,
      what: `${host} is contacted (${request.resource}), and no vendor of the catalogue has this host`,
    });
  }
  if (!owner || rank === undefined) return;
  add(breaches, `loaded ${owner.vendor.id} ${host}`, rank, sighting, {
    ladder: LOADED,
    subject: host,
    what: `"${owner.vendor.id}" (${host}) is requested`,
    owner,
    place: owner.place,
  });
}

function noteWrite(
  breaches: Map<string, Breach>,
  undeclared: Map<string, Breach>,
  claims: Claims,
  visit: Visit,
  write: Write,
): void {
  const { kind, name, host } = write;
  const { owner, isUndeclared, rank } = weighWrite(claims, visit, write);
  const sighting = { ...write, visit: visit.title, moment: visit.phases[write.phase]!.label };
  if (isUndeclared) {
    add(undeclared, `item ${kind} ${name}`, 0, sighting, {
      ladder: UNDECLARED_ITEM,
      subject: name,
      what: `the ${kind} "${name}" is stored on ${host}, and no vendor of the catalogue has an item of this name`,
    });
  }
  if (owner && rank !== undefined) addKept(breaches, owner, kind, name, rank, sighting);
}

/** What is still there when a visit is at its end. */
function noteKept(breaches: Map<string, Breach>, claims: Claims, visit: Visit): void {
  for (const { phase: index, page, kept } of visit.states) {
    const phase = visit.phases[index]!;
    if (phase.consent !== 'withdrawn') continue;
    for (const { kind, name, host } of kept) {
      const owners = claims.itemsNamed(kind, name);
      if (!owners.length || isGranted(owners, phase) || !isSameSite(host, hostOf(page))) continue;
      addKept(breaches, owners[0]!, kind, name, 3, {
        visit: visit.title,
        moment: phase.label,
        page,
        stack: [],
        times: 1,
      });
    }
  }
}

function addKept(
  breaches: Map<string, Breach>,
  owner: Declared,
  kind: string,
  name: string,
  rank: number,
  sighting: Sighting,
): void {
  add(breaches, `stored ${owner.vendor.id} ${kind} ${name}`, rank, sighting, {
    ladder: STORED,
    subject: name,
    what: `the ${kind} "${name}" of "${owner.vendor.id}" is stored`,
    owner,
    place: owner.place,
  });
}

function add(
  breaches: Map<string, Breach>,
  key: string,
  rank: number,
  { visit, moment, page, stack, times }: Sighting,
  about: Omit<Breach, 'rank' | 'seen'>,
): void {
  const found = breaches.get(key) ?? { rank, ...about, seen: [] };
  breaches.set(key, found);
  found.rank = Math.min(found.rank, rank);
  const known = found.seen.findIndex((one) => one.visit === visit && one.moment === moment && one.page === page);
  if (known < 0) found.seen.push({ visit, moment, page, stack, times, rank });
  else {
    const before = found.seen[known]!;
    found.seen[known] = {
      ...before,
      times: before.times + times,
      stack: before.stack.length ? before.stack : stack,
    };
  }
}

const WHEN: Readonly<Record<string, string>> = {
  loadedTooEarly: 'before any choice',
  storedTooEarly: 'before any choice',
  loadedDespiteGpc: 'though Global Privacy Control said no',
  storedDespiteGpc: 'though Global Privacy Control said no',
  loadedAfterRefusal: 'though it was refused',
  storedAfterRefusal: 'though it was refused',
  loadedAfterWithdrawal: 'after its consent was withdrawn',
  keptAfterWithdrawal: 'after its consent was withdrawn',
};

const FIX: Readonly<Record<string, string>> = {
  loaded: 'hold it back: let the catalogue load it, or mark its tag with data-vendor',
  stored: 'hold back what writes it: let the catalogue load it, or mark its tag with data-vendor',
  loadedAfterWithdrawal: 'declare "withdraw": "reload" for it, where it cannot be told to stop',
  keptAfterWithdrawal:
    'find what writes it again; declare it with its right kind and party, so that the sweep deletes it',
  undeclaredHost:
    'add the host to the vendor whose it is, or the vendor (--draft writes entries), or stop contacting it',
  undeclaredItem: 'add the item to the vendor who keeps it (--draft writes entries), or stop storing it',
};

function toFinding({ rank, ladder, subject, what, owner, place, seen }: Breach): AuditFinding {
  const name = ladder[rank]!;
  const gravest = seen.filter((one) => one.rank === rank);
  const fix = FIX[name] ?? FIX[name.startsWith('loaded') ? 'loaded' : 'stored']!;
  const page = gravest[0]?.page;
  return {
    rule: rules[name],
    message: WHEN[name] ? `${what} ${WHEN[name]}` : what,
    fix,
    ...(place !== undefined && { place }),
    ...(page !== undefined && { page }),
    subject,
    ...(owner && { vendor: owner.vendor.id }),
    seen: seen.map(({ rank: _, ...sighting }) => sighting),
  };
}

function judgeBanner({ visits }: Recording): readonly AuditFinding[] {
  return visits.flatMap((visit) => {
    const seen = [{ visit: visit.title, moment: '', page: visit.states[0]?.page ?? '', stack: [], times: 1 }];
    return [
      ...(visit.isAskedAgain
        ? [
            {
              rule: rules.askedAgain,
              message: 'the banner is there again on the next visit, though everything was refused',
              fix: 'keep the refusal as long as a grant would be kept',
              subject: 'banner',
              seen,
            },
          ]
        : []),
      ...(visit.isRefusalHarder
        ? [
            {
              rule: rules.refusalHarder,
              message: 'the first layer can be accepted, and not refused',
              fix: 'put a button that refuses all beside the one that accepts all',
              subject: 'banner',
              seen,
            },
          ]
        : []),
    ];
  });
}
