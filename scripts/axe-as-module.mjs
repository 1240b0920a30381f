/**
 * Web Test Runner plugin: lets a test write `import axe from 'axe-core'`, which is published as a classic script.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function axeAsModule() {
  return {
    name: 'axe-as-module',
    transform(context) {
      if (!context.path.endsWith('/node_modules/axe-core/axe.js')) return undefined;
      return `${context.body}\nexport default window.axe;\n`;
    },
  };
}
