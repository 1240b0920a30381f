import { describe, expect, it } from 'vitest';
import { changeAt } from './change-at.js';
import { fullCatalogue } from './full-catalogue.js';
import { problemsOf } from './problems-of.js';

const attributes = 'categories[1].vendors[0].scripts[0].attributes';

describe('attributes of a script', () => {
  it.each(['onload', 'oNload', 'ONERROR', 'src', 'sRc', 'SRC'])('HTML knows no case: %s is refused', (name) => {
    const problems = problemsOf(changeAt(fullCatalogue, attributes, { [name]: '/x' }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(attributes);
  });

  it.each(['data-oNload', 'data-src', 'Async'])('%s is taken', (name) => {
    expect(problemsOf(changeAt(fullCatalogue, attributes, { [name]: '' }))).toEqual([]);
  });
});
