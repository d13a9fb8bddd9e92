/**
 * What of Fluent the pane does without, as webpack leaves it out of the add-in. While developing everything is there, and the pane looks
 * the same.
 */
const path = require("node:path");
const { NormalModuleReplacementPlugin } = require("webpack");

const here = (file) => path.join(__dirname, file);

const standIns = [
  new NormalModuleReplacementPlugin(/^\.\/tokens(\.js)?$/, (wanted) => {
    if (/@fluentui.tokens.lib$/.test(wanted.context)) wanted.request = here("tokens.ts");
  }),
  new NormalModuleReplacementPlugin(/^rtl-css-js\/core$/, here("leftToRight.ts")),
];

const withoutPersonas = {
  test: /@fluentui.tokens.lib.(global.colorPalette|sharedColorNames)\.js$/,
  loader: here("withoutPersonas.cjs"),
};

module.exports = { standIns, withoutPersonas };
