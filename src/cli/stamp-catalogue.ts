import { fingerprint, textOf } from '../catalogue/fingerprint.js';

/**
 * The text of a catalogue with the stamp that says that it has been checked, everything else as it was written.
 *
 * @param catalogue what the text holds
 * @throws Error where the text gives no place to it
 */
export function stampCatalogue(text: string, catalogue: object): string {
  const stamp = fingerprint(textOf(catalogue));
  const stamped =
    '$checked' in catalogue
      ? text.replace(/("\$checked"\s*:\s*)"[^"]*"/, (_, name: string) => `${name}"${stamp}"`)
      : text.replace(/\{(\s*)/, (_, space: string) => `{${space}"$checked":${space && ' '}"${stamp}",${space}`);
  const read = JSON.parse(stamped.replace(/^\uFEFF/, '')) as { $checked?: unknown };
  if (read.$checked !== stamp || fingerprint(textOf(read)) !== stamp) {
    throw Error('there is a "$checked" in it that is not ours: take it out');
  }
  return stamped;
}
