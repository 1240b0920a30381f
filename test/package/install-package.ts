import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** An otherwise empty project into which the packed package is installed. */
    readonly project: string;
    /** The packed package. */
    readonly tarball: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packs the package as it would be published and installs it into an empty project. */
export default function installPackage({ provide }: TestProject): () => void {
  const project = mkdtempSync(join(tmpdir(), 'askfirst-package-'));
  const run = (command: string, args: readonly string[], cwd: string): string =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

  run('node', ['scripts/build-if-needed.mjs'], root);
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], root);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const tarball = join(project, filename);

  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const react = ['react', 'react-dom'].map((name) => `${name}@${devDependencies[name]}`);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball, ...react], project);

  provide('project', project);
  provide('tarball', tarball);
  return () => rmSync(project, { recursive: true, force: true, maxRetries: 5 });
}
