import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import stylistic from "@stylistic/eslint-plugin";
import officeAddins from "eslint-plugin-office-addins";

/** The keys of our sheets; without Contents, which is a word of Excel's own as well. */
const FORM_KEYS =
  "^(F\\d+|Input|InputClients|InputMore|Proposals|Stages|Changes|Actuals|Versions|MinimumTargets|Dashboard|Progress|Team|TieOut|" +
  "Contacts|ClientFiles|Actions|Visits|VisitPlans|Tasks|Log|Summaries|Absences|Explanations|Competitors|History|Directory|Explained|" +
  "CompetitorNews|ClientCards|Analysis|Attainment|ClientAnalysis|" +
  "CheckSettings|FollowUps|CheckLog|Declined|Findings|Inquiry)(_.*)?$";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "webpack.config.js"] },
  ...tseslint.configs.strict,
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" }, rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { stylistic },
    rules: {
      "no-restricted-globals": ["error", "alert", "confirm", "prompt"],
      "no-console": "error",
      // Prettier breaks what it can; texts and comments are ours to break.
      "stylistic/max-len": ["error", { code: 140, tabWidth: 2 }],
      "@typescript-eslint/consistent-type-imports": "error",
      // The type checker tells it, in a tenth of the time.
      "@typescript-eslint/no-unused-vars": "off",
    },
  },
  {
    // Components and hooks stand nowhere else, and these rules are the slowest.
    files: ["src/taskpane/**", "src/workbench/page/**"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // The splitting must give the same numbers on every engine and every day.
    files: ["src/plan/**", "src/sheet/**", "src/forms/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["exp", "log", "log2", "log10", "pow", "random", "expm1", "log1p"].map((property) => ({
          object: "Math",
          property,
          message: "Results differ between browsers; use + - * / only.",
        })),
        { object: "Date", property: "now", message: "The plan knows no clock; pass the time in." },
      ],
      "no-restricted-globals": ["error", "Date", "window", "document", "Office", "Excel", "Intl"],
    },
  },
  {
    // Inner loops over typed arrays, which have no holes within their length: `!` is the shortest way to say so.
    files: ["src/plan/split/**", "src/plan/holds/**", "test/plan/split/**", "test/bench/split/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["src/excel/**", "src/commands/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // Whose sheet a key is, and what it is called, only its form says.
    files: ["src/**"],
    ignores: ["src/forms/**", "src/plan/**", "src/i18n/**", "src/workbench/engine/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: `Literal[value=/${FORM_KEYS}/]`, message: "Ask the form: F3.keyOf(period), INPUT.owns(key), formOf(key)." },
      ],
    },
  },
  // A longer file holds more than one concept.
  { files: ["src/**"], rules: { "max-lines": ["error", 250] } },
  { files: ["test/**"], rules: { "max-lines": ["error", 400] } },
  { files: ["src/workbench/**", "src/hosting/check.ts", "test/**"], rules: { "no-console": "off" } },
);
