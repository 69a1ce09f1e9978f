// What `npm run lint` looks at: the scripts of widget, desk and demo in browsers, and the build in Node. Types are `npm run types`.
import js from '@eslint/js';
import globals from 'globals';

const RULES = {
  ...js.configs.recommended.rules,
  'array-callback-return': 'error',
  complexity: ['error', 12],
  'consistent-this': 'error',
  curly: ['error', 'multi-line'],
  'default-param-last': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-depth': ['error', 3],
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', 60],
  'max-params': ['error', 5],
  'no-await-in-loop': 'off',
  'no-cond-assign': ['error', 'except-parens'],
  'no-else-return': 'error',
  'no-empty': ['error', { allowEmptyCatch: true }],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-multi-assign': 'off',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-self-compare': 'error',
  'no-shadow': 'error',
  'no-unneeded-ternary': 'error',
  'no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
  'no-unused-vars': ['error', { args: 'after-used', caughtErrors: 'all' }],
  'no-use-before-define': ['error', { functions: false, variables: false }],
  'no-var': 'error',
  'object-shorthand': ['error', 'properties'],
  'prefer-const': 'error',
  'prefer-rest-params': 'error',
  'prefer-template': 'error',
  radix: 'error',
  // nothing that came from outside may be read as HTML
  'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property, message: 'build elements instead' }))],
};
// put in by the build
const BUILT = { CHAT: 'readonly', LANGUAGES: 'readonly', ELSEWHERE: 'readonly' };

export default [
  { ignores: ['**/dist/**', '**/node_modules/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['widget/src/*.js'], languageOptions: { ecmaVersion: 2022, sourceType: 'module', globals: { ...globals.browser, ...BUILT } }, rules: RULES },
  { files: ['desk/static/*.js', 'demo/static/*.js'], languageOptions: { ecmaVersion: 2022, sourceType: 'module', globals: globals.browser }, rules: RULES },
  { files: ['widget/*.mjs'], languageOptions: { ecmaVersion: 2023, sourceType: 'module', globals: globals.node }, rules: RULES },
];
