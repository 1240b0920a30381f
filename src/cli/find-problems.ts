import { CatalogueError, type Problem } from '../catalogue/problem.js';
import { readCatalogue } from '../catalogue/read-catalogue.js';
import type { Catalogue } from '../catalogue/types.js';
import { allowancesIn, applyAllowances } from './allowances.js';
import { jsonMistake } from './explain-json.js';
import type { Finding, Rule } from './finding.js';
import { tooDeepAt } from './nesting.js';
import { catalogueRules, changeRules } from './rules/index.js';
import { duplicateKey, explainProblem, isReadable, json } from './rules/shape.js';
import { sourceText, type SourceText } from './source-text.js';

/** Larger than browsers take: its places are not looked up. */
const LARGEST = 4e6;

/** What was found in the text of a catalogue. */
export interface Report {
  readonly findings: readonly Finding[];
  /** The catalogue, where browsers can use it. */
  readonly catalogue?: Catalogue;
  /** Whether all rules were looked at, and not the shape alone. */
  readonly isWhole: boolean;
}

/**
 * Looks at the text of a catalogue, by all rules.
 *
 * @param before what it is held against
 */
export function findProblems(name: string, text: string, before?: Catalogue): Report {
  const mistake = mistakeIn(text);
  if (mistake) {
    const { message, line = 1, column = 1 } = mistake;
    return { findings: [{ rule: json, message, position: { file: name, line, column } }], isWhole: false };
  }
  const value: unknown = JSON.parse(text);
  const problems = problemsOf(value, text.length);
  const isWhole = isReadable(problems);
  const found = isWhole ? lookAt(value as Catalogue, before) : [];
  const lookedFor: readonly Rule[] = isWhole ? [...catalogueRules, ...(before ? changeRules : [])] : [];
  const told = applyAllowances(found, allowancesIn(value), lookedFor, [...catalogueRules, ...changeRules]);
  const source = text.length > LARGEST ? undefined : sourceText(name, text);
  const placed = [...problems.map(explainProblem), ...told].map((finding) => withPosition(finding, name, source));
  return {
    findings: [...doubles(source), ...placed].sort(byPosition),
    ...(!problems.length && { catalogue: value as Catalogue }),
    isWhole,
  };
}

function mistakeIn(text: string): ReturnType<typeof jsonMistake> | undefined {
  try {
    JSON.parse(text);
    return tooDeepAt(text) === undefined ? undefined : jsonMistake(text);
  } catch (error) {
    return jsonMistake(text, (error as Error).message);
  }
}

function problemsOf(value: unknown, size: number): readonly Problem[] {
  try {
    readCatalogue(value, size);
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
}

function lookAt(catalogue: Catalogue, before: Catalogue | undefined): readonly Finding[] {
  return [
    ...catalogueRules.flatMap((rule) => rule.find(catalogue).map((found) => ({ rule, ...found }))),
    ...(before
      ? changeRules.flatMap((rule) => rule.compare(before, catalogue).map((found) => ({ rule, ...found })))
      : []),
  ];
}

function doubles(source: SourceText | undefined): readonly Finding[] {
  return (source?.duplicates ?? []).map(({ name, place, position }) => ({
    rule: duplicateKey,
    place,
    position,
    message: `${JSON.stringify(name)} stands here once more`,
    fix: 'take one of the two out',
  }));
}

function withPosition(finding: Finding, file: string, source: SourceText | undefined): Finding {
  return { ...finding, position: source?.position(finding.place ?? '') ?? { file, line: 1, column: 1 } };
}

const byPosition = ({ position: one }: Finding, { position: other }: Finding): number =>
  one!.line - other!.line || one!.column - other!.column;
