import type { Catalogue } from '../../catalogue/types.js';
import { count } from '../describe-findings.js';
import { sourceText } from '../source-text.js';
import type { FoundCatalogue } from './find-catalogue.js';
import type { AuditFinding } from './audit-finding.js';
import { judge } from './judge.js';
import type { Recording } from './recording.js';
import { rules } from './rules.js';

/** What an audit has come to. */
export interface Result {
  readonly recording: Recording;
  readonly findings: readonly AuditFinding[];
  /** Where the catalogue is from; undefined where there is none. */
  readonly catalogueFrom: string | undefined;
  readonly catalogue: Catalogue | undefined;
  readonly version: string;
}

/** The catalogue of a file. */
export interface GivenCatalogue {
  readonly from: string;
  readonly catalogue: Catalogue;
  readonly text: string;
}

/** Judges what was seen, the catalogue itself included. */
export function conclude(
  recording: Recording,
  given: GivenCatalogue | undefined,
  found: FoundCatalogue | undefined,
  version: string,
): Result {
  const used = given ?? found;
  const isReached = recording.visits.some(({ outcome }) => outcome !== 'missed');
  const about = { subject: 'catalogue', page: recording.pages[0] ?? recording.site, seen: [] };
  const broken: AuditFinding[] =
    found?.problem === undefined
      ? []
      : [
          {
            ...about,
            rule: rules.brokenCatalogue,
            message: `${found.from}: ${found.problem}`,
            fix: 'npx askfirst check says all that is wrong with it',
          },
        ];
  const missing: AuditFinding[] =
    !isReached || used
      ? []
      : [
          {
            ...about,
            rule: rules.noCatalogue,
            message: 'the page has no catalogue of Askfirst, and none was given',
            fix: 'name one by --catalogue, or let npx askfirst init draft one',
          },
        ];
  return {
    recording,
    findings: [...broken, ...placed(judge(recording, used?.catalogue), given), ...missing],
    catalogueFrom: used?.from,
    catalogue: used?.catalogue,
    version,
  };
}

function placed(findings: readonly AuditFinding[], given: GivenCatalogue | undefined): readonly AuditFinding[] {
  if (!given) return findings;
  const source = sourceText(given.from, given.text);
  return findings.map((finding) =>
    finding.place === undefined ? finding : { ...finding, position: source.position(finding.place) },
  );
}

/** 0: clean. 1: there are errors, or more warnings than are taken. 3: there are none, and not everything was reached. */
export function exitCodeOf({ recording, findings }: Result, maxWarnings: number): 0 | 1 | 3 {
  const { errors, warnings } = count(findings);
  if (errors || warnings > maxWarnings) return 1;
  return recording.visits.length > 0 && recording.visits.every(({ outcome }) => outcome === 'done') ? 0 : 3;
}
