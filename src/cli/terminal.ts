import { createInterface } from 'node:readline';

/** What a command reads from and writes to: `process`, or what stands in for it. */
export type Terminal = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>;

/** Whether somebody sits there who can answer. */
export function isInteractive({ stdin, stdout }: Terminal): boolean {
  return stdin.isTTY && stdout.isTTY;
}

/** @see https://no-color.org */
export function isColored({ stdout, env }: Terminal): boolean {
  return stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** Whether the answer is yes. No answer is a no. */
export function confirm({ stdin, stdout }: Terminal, question: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = createInterface({ input: stdin, output: stdout });
    asked.once('close', () => resolve(false));
    asked.question(`${question} [y/N] `, (answer) => {
      resolve(/^\s*y(es)?\s*$/i.test(answer));
      asked.close();
    });
  });
}
