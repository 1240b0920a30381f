import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import { importDirections } from './scripts/import-directions.mjs';

const skippers = 'only|skip|todo|skipIf|runIf|fails';

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'node_modules/']),
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'tsconfig.cli.json'], tsconfigRootDir: import.meta.dirname },
    },
    plugins: { askfirst: { rules: { 'import-directions': importDirections } } },
    rules: {
      'askfirst/import-directions': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void call()` says less than `() => call()`.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `null` and `undefined` come in from pages and JSON, whatever the types say.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/ui/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // lit calls a handler with the right `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A list without bullets and a table laid out anew lose their roles in some browsers.
      'lit-a11y/no-redundant-role': 'off',
      // A dialog says by it where the focus goes when it opens.
      'lit-a11y/no-autofocus': 'off',
      // A native checkbox brings what the rule asks of `role="switch"`.
      'lit-a11y/role-has-required-aria-attrs': 'off',
    },
  },
  {
    // What stands on `window` has the types that the vendors gave it: none. `any` itself still has to be asked for.
    files: ['src/gate/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'prefer-spread': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    languageOptions: { parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      // chai asserts by property: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: `MemberExpression[object.name=/^(describe|it|test|suite|bench)$/][property.name=/^(${skippers})$/]`,
          message: 'No test is focused or skipped.',
        },
        {
          selector: `MemberExpression[object.object.name=/^(describe|it|test|suite|bench)$/][property.name=/^(${skippers})$/]`,
          message: 'No test is focused or skipped.',
        },
        {
          selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
          message: 'No test is focused or skipped.',
        },
        {
          selector: 'CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]',
          message: 'No test is focused or skipped.',
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', 'demo/**/*.mjs', '*.mjs', 'src/cli/**/*.ts', 'test/**/*.mjs', 'bench/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
