const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * Files that take long come first, also on a machine that has never run them: a short one at the end keeps nobody waiting. These do,
 * longest first, as `timesReporter.cjs` tells; of two that open a browser the second starts when the first has ended.
 */
const LONGEST = [
  "commands/movingUp.test.ts",
  "e2e/workbench.test.ts",
  "e2e/start.test.ts",
  "components/App.test.tsx",
  "follow/changes.test.tsx",
  "commands/changes.test.ts",
  "months/workbook.test.ts",
  "commands/examples.test.ts",
  "attack/attack.test.ts",
  "components/accessibility.test.tsx",
  "months/formulas.test.ts",
  "forms/identity.test.ts",
  "input/roundTrip.test.ts",
  "forms/unusualYears.test.ts",
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
