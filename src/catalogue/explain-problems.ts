import { problemMessage, type Expected, type Problem } from './problem.js';

/** What would be right, for each thing that a place can take and that does not speak for itself. */
const RIGHT: { readonly [Key in Expected]?: string } = {
  'an object': 'write { "name": value, … }',
  'a list': 'write [ … ]',
  'a list with an entry': 'write [ … ] with one entry at least',
  'a text': 'write "…", or one text for each language: { "en": "…", "de": "…" }',
  'a text that has the language of the catalogue':
    'add the language that "language" names, it is the one to fall back to',
  'a plain text': 'write "…" with something in it',
  'an id': 'use 1 to 64 letters, digits, "-", "_" and "."',
  'an id of its own': 'categories and vendors share one set of ids: give this one another',
  'the id of another vendor': 'name one that the catalogue has',
  'a language': 'use a BCP 47 tag such as "en" or "de-AT"',
  'a mode without google signals': 'use "basic": nobody could tell this vendor that nothing is granted',
  'a country': 'use two capital letters (ISO 3166-1), such as "DE"',
  'an address': 'use https://…, http://… or a relative address such as "/privacy"',
  'a host': 'use "static.example.com", "example.com/path", or "*.example.com" where all its subdomains are meant',
  'a name with more than *':
    'use the exact name, "*" for any run of characters, such as "_ga_*": "*" alone would sweep everything',
  'a duration': 'use "session", "persistent", or words such as "1 year 1 month" or "30 minutes"',
  'a whole number from 1': 'use 1, 2, 3 …',
  'a global name': 'use a JavaScript name such as "dataLayer"',
  'an attribute that may be set': 'event handlers, src, text and nonce cannot be set here: a catalogue holds no code',
  'data of at most 20 levels': 'use what JSON holds, no deeper than 20 levels',
  'a known property': 'mind the spelling; a remark of your own begins with "$"',
};

/** So many are told; who has more will look again. */
const MOST = 50;

/**
 * All problems of a catalogue, a line each, with what would be right.
 */
export function explainProblems(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MOST).map((problem) => {
    const right = RIGHT[problem.expected];
    return problemMessage(problem) + (right ? `: ${right}` : '');
  });
  if (problems.length > MOST) lines.push(`… and ${problems.length - MOST} more`);
  return lines.join('\n');
}
