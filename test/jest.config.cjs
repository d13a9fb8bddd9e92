const { join } = require("node:path");

/** Four projects, so that a failure names its level: rules and forms, genuine Office.js against the local host, the pane in jsdom, and Chromium. */
const transform = {
  "^.+\\.(t|j|mj)sx?$": [
    "@swc/jest",
    {
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
      module: { type: "commonjs" },
    },
  ],
};
const base = {
  rootDir: join(__dirname, ".."),
  transform,
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};

/** For whatever needs no page. */
const outside = {
  ...base,
  testEnvironment: "<rootDir>/test/support/outsideSandbox.cjs",
  moduleNameMapper: { "^.*/univer$": "<rootDir>/test/support/engineOutside.cjs" },
};

module.exports = {
  rootDir: "..",
  maxWorkers: 2,
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/support/longFirst.cjs",
  reporters: ["default", "<rootDir>/test/support/timesReporter.cjs"],
  globalSetup: "<rootDir>/test/support/prepare.ts",
  globalTeardown: "<rootDir>/test/support/cleanUp.cjs",
  projects: [
    {
      ...outside,
      displayName: "rules",
      testMatch: ["<rootDir>/test/{plan,sheet,forms,lists,functions,help,i18n,lint,assets,manifest,hosting}/**/*.test.ts"],
    },
    {
      ...outside,
      displayName: "host",
      testMatch: ["<rootDir>/test/{workbench,xlsx,excel,commands,returned,attack,bench}/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "pane",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"],
      testEnvironment: "<rootDir>/test/support/quickPage.cjs",
      moduleNameMapper: { "^@fluentui/react-(components|icons)$": "<rootDir>/node_modules/.cache/target-cascade/fluent.cjs" },
    },
    { ...base, displayName: "chromium", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
