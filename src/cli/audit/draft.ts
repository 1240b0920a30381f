import type { Catalogue, Category, Item, Text, Vendor } from '../../catalogue/types.js';
import { readyCategories } from '../ready-categories.js';
import { inWords } from './lifetime.js';
import type { AuditFinding } from './audit-finding.js';
import { entryForAddress, entryForItem, recognise } from './recognise.js';
import type { KeptKind, Request, Write } from './recording.js';
import type { Result } from './result.js';
import { isSameSite, siteOf } from './same-site.js';
import type { SiteFacts } from './site-facts.js';

export interface Draft {
  readonly catalogue: Catalogue;
  /** What is left to do, a line each. */
  readonly todo: readonly string[];
}

/** For what nobody knows: to be sorted by somebody who does. */
const UNSORTED = {
  id: 'unsorted',
  name: { en: 'Not sorted yet', de: 'Noch nicht zugeordnet' },
  description: {
    en: 'What was found on this website and is not described yet.',
    de: 'Was auf dieser Website gefunden wurde und noch nicht beschrieben ist.',
  },
};
const UNKNOWN: Text = {
  en: 'Not known yet: to be described.',
  de: 'Noch nicht bekannt: zu beschreiben.',
};

interface Group {
  readonly id: string;
  readonly hosts: Set<string>;
  readonly writes: Map<string, Write>;
}

/** The catalogue with an entry for everything that was seen and is not declared: a draft, for somebody to finish. */
export function draftCatalogue(
  { recording, findings, catalogue }: Pick<Result, 'recording' | 'findings' | 'catalogue'>,
  facts: SiteFacts | undefined,
): Draft {
  const requests = recording.visits.flatMap((visit) => visit.requests);
  const writes = recording.visits.flatMap((visit) => visit.writes);
  const urls = [...new Set(requests.map(({ url }) => url))];
  const base = catalogue ?? skeleton(facts);
  const taken = new Set(base.categories.flatMap(({ id, vendors }) => [id, ...vendors.map((vendor) => vendor.id)]));
  const todo: string[] = catalogue ? [] : todoOf(facts);
  const known = new Map<string, ReturnType<typeof recognise>>();
  const unknown = new Map<string, Group>();
  const groupOf = (id: string): Group => {
    const group = unknown.get(id) ?? { id, hosts: new Set(), writes: new Map() };
    unknown.set(id, group);
    return group;
  };

  for (const finding of findings) {
    if (finding.rule.name === 'undeclared-host') {
      const address = addressOf(finding, requests);
      const entry = address && entryForAddress(address);
      if (entry) known.set(entry.id, recognise(entry, urls));
      else groupOf(siteOf(hostnameOf(finding.subject))).hosts.add(finding.subject);
    }
  }
  for (const finding of findings) {
    if (finding.rule.name !== 'undeclared-item') continue;
    for (const write of writes.filter((one) => one.name === finding.subject)) {
      const entry = entryForItem(write.kind, write.name);
      if (entry && !known.has(entry.id)) known.set(entry.id, recognise(entry, urls));
      if (!entry) groupOf(ownerOf(write)).writes.set(`${write.kind} ${write.name}`, longer(write, writes));
    }
  }
  const additions = new Map<string, Vendor[]>();
  const put = (category: string, vendor: Vendor): void =>
    void additions.set(category, [...(additions.get(category) ?? []), { ...vendor, id: freeId(vendor.id, taken) }]);
  for (const { entry, vendor, isComplete } of known.values()) {
    put(entry.make.category, vendor);
    todo.push(
      isComplete
        ? `${entry.id}: take its own snippet out of your pages, the catalogue loads it now`
        : `${entry.id}: its parameters could not be seen. Mark its tag with data-vendor="${entry.id}", or write the entry by npx askfirst add ${entry.id}`,
    );
  }
  for (const group of unknown.values()) {
    put(UNSORTED.id, vendorOf(group, recording.site));
    todo.push(`${group.id}: nobody knows it here. Say who it is and what it is for, and give it a category`);
  }
  return { catalogue: withAdditions(base, additions), todo };
}

function withAdditions(base: Catalogue, additions: ReadonlyMap<string, readonly Vendor[]>): Catalogue {
  const categories = base.categories.map((category) => ({
    ...category,
    vendors: [...category.vendors, ...(additions.get(category.id) ?? [])],
  }));
  for (const [id, vendors] of additions) {
    if (base.categories.some((category) => category.id === id)) continue;
    const ready = id === UNSORTED.id ? UNSORTED : { id, ...readyCategories[id as keyof typeof readyCategories] };
    categories.push({ ...ready, vendors } as Category & { vendors: Vendor[] });
  }
  return inLanguage({ ...base, categories }, base);
}

/** Ready texts are in English and German; where the catalogue speaks another language, English stands in. */
function inLanguage(catalogue: Catalogue, base: Catalogue): Catalogue {
  const { language } = catalogue;
  const spoken = new Set(
    base.categories.flatMap(({ name }) => (typeof name === 'string' ? [language] : Object.keys(name))),
  );
  const languages = spoken.size ? [...spoken] : [language];
  const isPlain = languages.length < 2 && !base.categories.some(({ name }) => typeof name !== 'string');
  const say = (text: Readonly<Record<string, string>>): Text => {
    const words = (tag: string): string => text[tag] ?? text[tag.split('-')[0]!.toLowerCase()] ?? text['en'] ?? '';
    return isPlain
      ? words(language)
      : Object.fromEntries([...new Set([language, ...languages])].map((tag) => [tag, words(tag)]));
  };
  const isReady = (value: object): value is Readonly<Record<string, string>> =>
    Object.keys(value).length === 2 && 'en' in value && 'de' in value;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || !value) return value;
    if (isReady(value)) return say(value);
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, walk(entry)]));
  };
  const before = new Set<unknown>(base.categories.flatMap(({ vendors }) => vendors));
  return {
    ...catalogue,
    categories: catalogue.categories.map((category, index) =>
      index < base.categories.length
        ? {
            ...category,
            vendors: category.vendors.map((vendor) => (before.has(vendor) ? vendor : (walk(vendor) as Vendor))),
          }
        : (walk(category) as Category),
    ),
  };
}

function skeleton(facts: SiteFacts | undefined): Catalogue {
  return {
    language: facts?.language ?? 'en',
    controller: {
      name: facts?.name ?? 'Name of the company',
      privacyPolicy: facts?.privacyPolicy ?? '/privacy',
      ...(facts?.imprint !== undefined && { imprint: facts.imprint }),
    },
    categories: [],
  };
}

function todoOf(facts: SiteFacts | undefined): string[] {
  return [
    `controller: ${JSON.stringify(facts?.name ?? '')} is what the page calls itself: write the company’s name, and its country`,
    ...(facts?.privacyPolicy === undefined
      ? ['controller.privacyPolicy: no link to one was found: /privacy is a guess']
      : []),
    ...(facts?.imprint === undefined ? ['controller.imprint: no link to one was found'] : []),
  ];
}

/** By what it is called where nobody knows it: the site of its host, or of who wrote the item. */
function ownerOf({ host, page, stack }: Write): string {
  if (!isSameSite(host, hostnameOf(page))) return siteOf(host);
  const writers = stack.flatMap((line) => /https?:\/\/[^\s/:)]+/.exec(line)?.[0] ?? []);
  const foreign = writers.map((address) => hostnameOf(address)).find((name) => !isSameSite(name, host));
  return foreign === undefined ? 'this-site' : siteOf(foreign);
}

function vendorOf({ id, hosts, writes }: Group, site: string): Vendor {
  const items = [...writes.values()].map(({ kind, name, host, lifetime }): Item => ({
    name: name.replace(/[*\0]/g, '') || 'unnamed',
    kind: kind as Exclude<KeptKind, 'service-worker'>,
    party: isSameSite(host, hostnameOf(site)) ? 'first' : 'third',
    expiry:
      lifetime !== undefined
        ? inWords(lifetime)
        : kind === 'cookie' || kind === 'session-storage'
          ? 'session'
          : 'persistent',
    purpose: UNKNOWN,
  }));
  return {
    id,
    name: id === 'this-site' ? hostnameOf(site) : id,
    purpose: UNKNOWN,
    ...(items.length && { items }),
    ...(hosts.size && { hosts: [...hosts] }),
  };
}

function longer(write: Write, writes: readonly Write[]): Write {
  const same = writes.filter(({ kind, name }) => kind === write.kind && name === write.name);
  const lifetimes = same.flatMap(({ lifetime }) => lifetime ?? []);
  return lifetimes.length ? { ...write, lifetime: Math.max(...lifetimes) } : write;
}

function addressOf({ subject }: AuditFinding, requests: readonly Request[]): URL | undefined {
  const url = requests.find((request) => new URL(request.url).host === subject)?.url;
  return url === undefined ? undefined : new URL(url);
}

function hostnameOf(address: string): string {
  const whole = address.includes('//') ? address : `http://${address}`;
  return URL.canParse(whole) ? new URL(whole).hostname : address;
}

function freeId(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[^\w.-]/g, '-').slice(0, 60);
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  taken.add(id);
  return id;
}
