import { parseArgs } from 'node:util';
import { isWebAddress } from '../catalogue/is-web-address.js';
import { WrongCall } from './refusal.js';

const formats = ['text', 'json', 'sarif'] as const;

/** What `askfirst check` is asked to do. */
export interface CheckCall {
  readonly file: string;
  readonly isStamped: boolean;
  readonly format: (typeof formats)[number];
  /** A file, or a git revision. */
  readonly against?: string;
  readonly maxWarnings: number;
  /** The address at which pages find the catalogue, where the gate's part of it is wanted. */
  readonly gate?: string;
}

/** @throws WrongCall where it cannot be understood */
export function readCheckCall(args: readonly string[]): CheckCall {
  const { positionals, values } = parse(args);
  const [file, ...others] = positionals;
  if (!file || others.length) throw new WrongCall('which catalogue? One at a time');
  const { against, gate, stamp = false, 'max-warnings': most } = values;
  const format = formats.find((name) => name === (values.format ?? 'text'));
  if (!format) throw new WrongCall(`--format takes ${formats.join(', ')}, not ${JSON.stringify(values.format)}`);
  if (against === '') throw new WrongCall('--against takes a file or a git revision');
  if (gate !== undefined && !(/\S/.test(gate) && isWebAddress(gate))) {
    throw new WrongCall('--gate takes the address at which pages find the catalogue, such as /catalogue.json');
  }
  return {
    file,
    isStamped: stamp,
    format,
    ...(against !== undefined && { against }),
    ...(gate !== undefined && { gate }),
    maxWarnings: readMaxWarnings(most),
  };
}

/** @throws WrongCall where it is no number */
export function readMaxWarnings(most: string | undefined): number {
  if (most === undefined) return Infinity;
  if (!/^\d{1,9}$/.test(most)) {
    throw new WrongCall(`--max-warnings takes a whole number, not ${JSON.stringify(most)}`);
  }
  return Number(most);
}

function parse(args: readonly string[]) {
  const string = { type: 'string' } as const;
  const options = {
    stamp: { type: 'boolean' },
    format: string,
    against: string,
    gate: string,
    'max-warnings': string,
  } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new WrongCall((error as Error).message);
  }
}
