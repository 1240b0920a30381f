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
export function withRules(text, rules) {
  const [before, after] = [text.indexOf('<!-- rules'), text.indexOf('<!-- /rules')];
  if (before < 0 || after < before) throw Error('there is no place for the rules in it');
  return `${text.slice(0, text.indexOf('\n', before))}\n\n${rules}\n\n${text.slice(after)}`;
}
