import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** What npm runs where a package is installed, from the registry or from git. */
const runOnInstall = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
const scriptsOnInstall = (folder: string): readonly string[] =>
  Object.keys(manifestIn(folder).scripts ?? {}).filter((name) => runOnInstall.includes(name));

/** The package and all that it brings, by name. */
function installedWith(name: string, found = new Map<string, Manifest>()): ReadonlyMap<string, Manifest> {
  if (found.has(name)) return found;
  const manifest = manifestIn(join(inject('project'), 'node_modules', name));
  found.set(name, manifest);
  for (const dependency of Object.keys(manifest.dependencies ?? {})) installedWith(dependency, found);
  return found;
}

it('nothing that is installed with the package runs a script, nor is built there', () => {
  const names = [...installedWith('askfirst').keys()];
  expect(names).toEqual(expect.arrayContaining(['askfirst', 'js-cookie', 'lit', 'lit-html']));
  const folders = names.map((name) => join(inject('project'), 'node_modules', name));
  expect([root, ...folders].filter((folder) => scriptsOnInstall(folder).length)).toEqual([]);
  expect(folders.filter((folder) => readdirSync(folder).includes('binding.gyp'))).toEqual([]);
});

it('asks npm for a statement of provenance', () => {
  expect(manifestIn(root).publishConfig).toEqual({ access: 'public', provenance: true });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly on: { readonly push: Readonly<Record<string, readonly string[]>> };
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly Step[] }>>;
}

describe('the workflow that publishes', () => {
  const text = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  const { on, permissions, jobs } = parse(text) as Workflow;
  const { publish } = jobs;

  it('runs for a version’s tag alone, and may do no more than read and vouch', () => {
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect(permissions).toEqual({});
    expect(Object.keys(jobs)).toEqual(['publish']);
    expect(publish!.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  });

  it('pins every action by its commit, and says which version that is', () => {
    const uses = publish!.steps.flatMap((step) => step.uses ?? []);
    expect(uses).not.toEqual([]);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(text.match(/uses: \S+ # v\d+\.\d+\.\d+$/gm)).toHaveLength(uses.length);
  });

  it('publishes with provenance, after every check', () => {
    const runs = publish!.steps.flatMap((step) => step.run ?? []);
    expect(runs.at(-1)).toBe('npm publish --provenance --access public');
    expect(runs).toContain('.ci/run');
  });
});

it('SECURITY.md says how to report, what is supported and what counts, and names no address that may be nobody’s', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(expect.arrayContaining(['Reporting', 'Supported versions', 'What counts', 'What does not']));
  expect(text).toContain('Report a vulnerability');
  expect(text).not.toMatch(/\S@\S|https?:/);
});
