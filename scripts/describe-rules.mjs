import { withMarked } from './marked-place.mjs';

/** @typedef {import('../src/cli/finding.js').Rule} Rule */

/**
 * Rules as Markdown.
 *
 * @param {readonly (readonly [title: string, rules: readonly Rule[]])[]} groups
 */
export function describeRules(groups) {
  return groups
    .map(([title, rules]) =>
      [
        `### ${title}`,
        '',
        '| rule | level | what it asks for, and why |',
        '|---|---|---|',
        ...rules.map(
          ({ name, level, title: asks, reason, source }) =>
            `| \`${name}\` | ${level} | **${asks}** ${reason} *${source.replaceAll('|', '\\|')}* |`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

/**
 * A text with others between its marks.
 *
 * @param {string} text
 * @param {string} rules
 */
export const withRules = (text, rules) => withMarked(text, 'rules', rules);
