/** Imports point one way: plan ← sheet ← forms ← excel; entry points compose everything. Each comment says what to do instead. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: [`^src/${from}/`, ...allowed.map((folder) => `^src/${folder}`)] },
});

module.exports = {
  forbidden: [
    only("plan-is-pure", "plan/ knows nothing but numbers: pass what it needs as an argument.", "plan", []),
    only("lists-are-pure", "lists/ understands grids of values: where they come from is known by returned/ and commands/.", "lists", [
      "plan",
    ]),
    only("sheet-knows-plan", "sheet/ describes any sheet: what a form says belongs in forms/.", "sheet", ["plan"]),
    only("forms-are-data", "forms/ compiles plans to specs: what touches Excel belongs in excel/.", "forms", ["plan", "sheet"]),
    only(
      "functions-calculate",
      "functions/ turns arguments into a calculation of plan/: what touches sheets belongs in forms/ or excel/.",
      "functions",
      ["plan", "i18n"],
    ),
    only("excel-writes-specs", "excel/ is the adapter on Office.js: what users do belongs in commands/.", "excel", [
      "plan",
      "sheet",
      "forms",
      "i18n",
    ]),
    only(
      "returned-reads-files",
      "returned/ reads cells out of files: what they mean belongs in forms/, what is done with them in commands/.",
      "returned",
      ["plan", "sheet"],
    ),
    only("xlsx-writes-files", "xlsx/ says in a file what excel/ does to a workbook: what users do belongs in commands/.", "xlsx", [
      "plan",
      "sheet",
      "excel",
      "returned",
    ]),
    only("commands-compose", "commands/ composes plan, forms and excel: what is shown belongs in taskpane/.", "commands", [
      "plan",
      "sheet",
      "forms",
      "excel",
      "returned",
      "xlsx",
      "lists",
      "i18n",
    ]),
    only("taskpane-shows", "taskpane/ calls commands/; it never imports the workbench.", "taskpane", [
      "plan",
      "sheet",
      "forms",
      "excel",
      "returned",
      "lists",
      "commands",
      "functions",
      "help/pageFile",
      "i18n",
    ]),
    only("help-quotes", "help/ says what the product is for, in the product's own words: what is done belongs elsewhere.", "help", [
      "plan",
      "forms",
      "i18n",
    ]),
    only("hosting-stands-alone", "hosting/ is about files on a web server: what they do belongs elsewhere.", "hosting", []),
    {
      ...only(
        "i18n-imports-types",
        "i18n/ holds sentences: it may import types, the forms' words, and how much of a text a person reads.",
        "i18n",
        [],
      ),
      to: {
        path: "^src/",
        pathNot: ["^src/i18n/", "^src/plan/problem/excerpt", "^src/forms/words", "^src/forms/findings/words"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "findings-never-score",
      comment: "What a check finds is a question, and never enters a score: scoring sheets and measures know nothing of findings.",
      severity: "error",
      from: { path: "^src/(forms/F9|forms/F10|forms/team|commands/scores|plan/measure|plan/goals)/" },
      to: { path: "^src/(plan/checking|forms/findings|commands/checking)/" },
    },
    {
      name: "no-tests-in-source",
      comment: "src/ never imports test/: move what both need into src/.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one concept, or a third file is missing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-folder-cycles",
      comment: "Two folders that need each other, types included, are one room, or what both need stands in the wrong one.",
      severity: "error",
      scope: "folder",
      from: { path: "^src/" },
      to: { circular: true, path: "^src/" },
    },
    {
      name: "product-has-few-packages",
      comment:
        "What ships into Excel may use dependencies only; devDependencies are for the workbench, tests and what the build runs (.cjs).",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/workbench/", "\\.cjs$"] },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "@types/" },
    },
    {
      name: "no-orphans",
      comment: "A file nobody imports is dead: delete it. What is run by itself is named here.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot: ["\\.d\\.c?ts$", "^src/workbench/", "^src/assets/", "^src/hosting/check\\.ts$", "^src/taskpane/oldWebView\\.js$"],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"] },
  },
};
