import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import type { Finding, Rule } from './finding.js';

/**
 * Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show in their places.
 *
 * @param rules all that were looked at, also those that found nothing
 * @param version of this package
 */
export function toSarif(findings: readonly Finding[], rules: readonly Rule[], version: string): object {
  const indexes = new Map(rules.map(({ name }, index) => [name, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'askfirst',
            version,
            rules: rules.map(({ name, title, reason, source, level }) => ({
              id: name,
              shortDescription: { text: title },
              fullDescription: { text: reason },
              help: { text: `${reason} (${source})` },
              defaultConfiguration: { level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ rule, message, fix, place, position, page, allowed }) => ({
          ruleId: rule.name,
          ruleIndex: indexes.get(rule.name),
          level: rule.level,
          message: { text: fix ? `${message}: ${fix}` : message },
          ...(allowed !== undefined && { suppressions: [{ kind: 'inSource', justification: allowed }] }),
          locations: [
            {
              ...((position ?? page) && {
                physicalLocation: {
                  artifactLocation: { uri: position ? uriOf(position.file) : page },
                  ...(position && { region: { startLine: position.line, startColumn: position.column } }),
                },
              }),
              ...(place && { logicalLocations: [{ fullyQualifiedName: place }] }),
            },
          ],
          ...(position && page && { relatedLocations: [{ physicalLocation: { artifactLocation: { uri: page } } }] }),
        })),
      },
    ],
  };
}

function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : encodeURI(file.replaceAll('\\', '/'));
}
