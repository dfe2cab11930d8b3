import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["pkg/", "target/"] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2024, sourceType: "module" },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "prefer-const": "error",
    },
  },
  { files: ["js/**", "www/**"], languageOptions: { globals: globals.browser } },
  { files: ["scripts/**", "benches/**", "fuzz/**", "tests/**"], languageOptions: { globals: globals.node } },
  // A test waits for a condition, never for a fixed time.
  {
    files: ["tests/**"],
    ignores: ["tests/browser/until.mjs", "tests/consumers/app/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: ["timers", "timers/promises", "node:timers", "node:timers/promises"] },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.length>1]",
          message: "Wait for a condition: until() in tests/browser/until.mjs.",
        },
        {
          selector: "MemberExpression[property.name=/^(sleep|setTimeout|setInterval)$/]",
          message: "Wait for a condition: until() in tests/browser/until.mjs.",
        },
      ],
    },
  },
  // Functions given to the browser to run there stand among the tests that give them.
  {
    files: ["tests/browser/**", "tests/consumers/**"],
    languageOptions: {
      globals: { ...globals.browser, $: "readonly", $$: "readonly", $id: "readonly", $focus: "readonly" },
    },
  },
  {
    files: ["tests/consumers/app/next/**"],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { "no-unused-vars": "off" }, // it does not see what JSX uses
  },
];
