const { default: Sequencer } = require("@jest/test-sequencer");

/** Files that take long come first, also on a machine that has never run them: a short one at the end keeps nobody waiting. */
const ORDER = ["chromium", "host", "pane", "rules"];

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const rank = ({ context }) => ORDER.indexOf(context.config.displayName.name);
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
