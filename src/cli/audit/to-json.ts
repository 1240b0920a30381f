import type { Result } from './result.js';

/** All that was seen and found, but for the pictures. */
export function toJson({ recording, findings, catalogueFrom, version }: Result, exitCode: number): object {
  const { visits, ...about } = recording;
  return {
    tool: 'askfirst',
    version,
    ...about,
    catalogue: catalogueFrom ?? null,
    exitCode,
    findings: findings.map(({ rule, position, ...finding }) => ({
      rule: rule.name,
      level: rule.level,
      ...finding,
      line: position?.line,
      column: position?.column,
      reason: rule.reason,
      source: rule.source,
    })),
    visits: visits.map(({ screenshots: _, ...visit }) => visit),
  };
}
