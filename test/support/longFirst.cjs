const { default: Sequencer } = require("@jest/test-sequencer");

/** Files that take long come first, also on a machine that has never run them: a short one at the end keeps nobody waiting. */
const ORDER = ["chromium", "host", "pane", "rules"];

/** Takes most of what it needs from the build of the other file that opens a browser, so not beside it. */
const AFTER_ANOTHER = /[\\/]e2e[\\/]start\.test\.ts$/;

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path, context }) => (AFTER_ANOTHER.test(path) ? ORDER.indexOf("pane") : ORDER.indexOf(context.config.displayName.name));
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
