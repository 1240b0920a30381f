import { expect, it } from 'vitest';
import { problemsOf } from './problems-of.js';

const withBasis = (essential: boolean, legalBasis: string): unknown => ({
  language: 'en',
  controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
  categories: [{ id: 'a', name: 'A', essential, vendors: [{ id: 'b', name: 'B', legalBasis }] }],
});

it.each([
  [true, 'consent', ['categories[0].vendors[0].legalBasis: "consent" is not one of necessary']],
  [false, 'necessary', ['categories[0].vendors[0].legalBasis: "necessary" is not one of consent']],
  [true, 'necessary', []],
  [false, 'consent', []],
])('R18 where essential is %s, %s gives %j', (essential, legalBasis, problems) => {
  expect(problemsOf(withBasis(essential, legalBasis))).toEqual(problems);
});
