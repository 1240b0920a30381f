import type { Claims, DeclaredItem } from './claims.js';
import type { AuditFinding, Sighting } from './audit-finding.js';
import { inWords, longest } from './lifetime.js';
import type { Recording, Visit, Write } from './recording.js';
import { rules } from './rules.js';
import { hostOf, isSameSite } from './same-site.js';

type SeenWrite = Write & { readonly visit: Visit };

/** Whether what is declared is so: that it is there at all, for how long, and on whose domain. */
export function judgeDeclared({ visits }: Recording, claims: Claims): readonly AuditFinding[] {
  const writes = visits.flatMap((visit) => visit.writes.map((write): SeenWrite => ({ ...write, visit })));
  const seen = new Map(claims.items.map((declared) => [declared.place, seenOf(declared, claims, writes)]));
  const isCertain = visits.some(({ kind, outcome }) => kind === 'accept' && outcome === 'done');
  return [
    ...claims.items.flatMap((declared) => [
      ...judgeParty(declared, seen.get(declared.place)!),
      ...judgeLifetime(declared, seen.get(declared.place)!),
    ]),
    ...(isCertain ? judgePresence(visits, claims, seen, writes.some(isThird)) : []),
  ];
}

/** The writes that a declared item stands for: of two that claim one name, the one with the longer name. */
function seenOf({ item }: DeclaredItem, claims: Claims, writes: readonly SeenWrite[]): readonly SeenWrite[] {
  return writes.filter(({ kind, name }) => {
    const named = claims.itemsNamed(kind, name);
    const nearest = Math.max(...named.map((other) => other.item.name.length));
    return item.name.length === nearest && named.some((other) => other.item === item);
  });
}

const isThird = ({ host, page }: Write): boolean => !isSameSite(host, hostOf(page));

function judgeParty({ item, vendor, place }: DeclaredItem, seen: readonly SeenWrite[]): readonly AuditFinding[] {
  const wrong = seen.filter((write) => isThird(write) !== (item.party === 'third'));
  // one name may be kept on both domains, by two entries
  const isRightToo = seen.some((write) => isThird(write) === (item.party === 'third'));
  if (!wrong.length || isRightToo) return [];
  const { host } = wrong[0]!;
  const right = item.party === 'third' ? 'first' : 'third';
  return [
    {
      rule: rules.wrongParty,
      message: `the ${item.kind} "${item.name}" of "${vendor.id}" is kept on ${host}, which is not the domain of the ${item.party} party`,
      fix: `declare "party": "${right}"`,
      ...about(wrong, `${place}.party`, item.name, vendor.id),
    },
  ];
}

function judgeLifetime({ item, vendor, place }: DeclaredItem, seen: readonly SeenWrite[]): readonly AuditFinding[] {
  const allowed = longest(item.expiry);
  if (item.kind !== 'cookie' || allowed === undefined) return [];
  const longer = seen.filter(({ lifetime = 0 }) => lifetime > allowed);
  if (!longer.length) return [];
  const words = inWords(Math.max(...longer.map(({ lifetime = 0 }) => lifetime)));
  return [
    {
      rule: rules.keptLonger,
      message: `the cookie "${item.name}" of "${vendor.id}" is kept for ${words}, and declared for ${item.expiry === 'session' ? 'the session' : item.expiry}`,
      fix: `declare "expiry": "${words}", or have it kept for less`,
      ...about(longer, `${place}.expiry`, item.name, vendor.id),
    },
  ];
}

function judgePresence(
  visits: readonly Visit[],
  claims: Claims,
  seen: ReadonlyMap<string, readonly Write[]>,
  keepsThird: boolean,
): readonly AuditFinding[] {
  const requested = new Set(
    visits.flatMap(({ requests }) =>
      requests.flatMap(({ url }) => claims.ownersOf(new URL(url)).map(({ vendor }) => vendor.id)),
    ),
  );
  return claims.vendors.flatMap(({ vendor, place }) => {
    const items = claims.items.filter((item) => item.vendor === vendor);
    const isSeen = requested.has(vendor.id) || items.some((item) => seen.get(item.place)!.length > 0);
    if (!isSeen) {
      // there is nothing that it could be known by
      if (!items.length && !vendor.hosts?.length) return [];
      return [
        {
          rule: rules.vendorNeverSeen,
          message: `nothing of "${vendor.id}" was requested or stored, though everything was accepted`,
          fix: 'take it out of the catalogue if it is not used, or audit the pages that use it (--pages)',
          ...about([], place, vendor.id, vendor.id),
        },
      ];
    }
    return items
      .filter((declared) => !seen.get(declared.place)!.length)
      .filter(({ item }) => !claims.isOwn(item.kind, item.name))
      .filter(({ item }) => item.party === 'first' || keepsThird)
      .map(({ item, place: at }) => ({
        rule: rules.itemNeverSeen,
        message: `the ${item.kind} "${item.name}" of "${vendor.id}" was never stored, though everything was accepted`,
        fix: 'take it out of the catalogue if it is not used any more, or audit the pages that store it (--pages)',
        ...about([], at, item.name, vendor.id),
      }));
  });
}

function about(writes: readonly SeenWrite[], place: string, subject: string, vendor: string) {
  const seen = writes.map(({ visit, phase, page, stack, times }): Sighting => ({
    visit: visit.title,
    moment: visit.phases[phase]!.label,
    page,
    stack,
    times,
  }));
  const page = seen[0]?.page;
  return { place, subject, vendor, seen, ...(page !== undefined && { page }) };
}
