import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AuditFinding } from '../../src/cli/audit/audit-finding.js';
import type { Recording } from '../../src/cli/audit/recording.js';
import { findChromium } from '../helpers/find-chromium.mjs';

const command = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `--format json` writes. */
export type Written = Recording & {
  readonly exitCode: number;
  readonly catalogue: string | null;
  readonly findings: readonly (Omit<AuditFinding, 'rule'> & { readonly rule: string; readonly level: string })[];
};

/** Calls the command, with the browser that the tests drive. */
export async function askfirst(args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Answer> {
  const { executablePath, env } = await findChromium();
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, ...env, CHROME_PATH: executablePath, ...more },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout, stderr };
}

/** Audits a site, and reads what was written of it. */
export async function auditSite(
  site: string,
  args: readonly string[] = [],
): Promise<Answer & { readonly written: Written }> {
  const answer = await askfirst(['audit', site, '--format', 'json', '--wait', '1', ...args]);
  if (!answer.stdout) throw Error(answer.stderr);
  return { ...answer, written: JSON.parse(answer.stdout) as Written };
}

/** Findings as lines, without ports: `rule: subject`. */
export function told(
  findings: readonly { readonly rule: string | { readonly name: string }; readonly subject: string }[],
): string[] {
  return findings
    .map(({ rule, subject }) => `${typeof rule === 'string' ? rule : rule.name}: ${subject.replace(/:\d+$/, '')}`)
    .sort();
}
