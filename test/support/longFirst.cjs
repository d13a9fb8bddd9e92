const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * Files that take long come first, also on a machine that has never run them: a short one at the end keeps nobody waiting. These do,
 * longest first, as `timesReporter.cjs` tells; of two that open a browser the second starts when the first has ended.
 */
const LONGEST = [
  "e2e/workbench.test.ts",
  "commands/movingUp.test.ts",
  "e2e/tour.test.ts",
  "xlsx/specs/straight.test.ts",
  "xlsx/specs/workbookOf.test.ts",
  "e2e/splitView.test.ts",
  "e2e/start.test.ts",
  "e2e/ownList.test.ts",
  "commands/changes.test.ts",
  "checking/makeReport.test.ts",
  "commands/movingUpChanged.test.ts",
  "attack/attack.test.ts",
  "reports/livedQuarter.test.ts",
  "months/workbook.test.ts",
  "e2e/dialogs.test.ts",
  "forms/identity.test.ts",
  "wish/granted.test.ts",
];

/** The rest. */
const ORDER = ["host", "pane", "rules"];

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path, context }) => {
      const long = LONGEST.findIndex((file) => path.replaceAll("\\", "/").endsWith(`/${file}`));
      return long >= 0 ? long : LONGEST.length + ORDER.indexOf(context.config.displayName.name);
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
