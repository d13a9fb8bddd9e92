/**
 * Two builds that never mix. The add-in: what ships into Excel, `dist/`. The workbench (`--env workbench`): the local
 * spreadsheet page with its host, `dist/workbench/`, never part of the add-in. `npm start` builds in a way of its own:
 * `src/workbench/server/build.ts`.
 *
 *   ADDIN_BASE_URL   where the add-in will be served, for the manifest; default https://localhost:3000/
 *   OFFICE_JS_URL    another copy of office.js: the one for China (21Vianet), or one in a closed network
 *   --env output=…   another folder than dist/
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin"); // ships with webpack
const { MetadataFiles } = require("./src/functions/metadataFiles.cjs");
const { HelpFiles } = require("./src/help/helpFiles.cjs");
const { HeaderFiles } = require("./src/hosting/headerFiles.cjs");
const { officeJsFrom } = require("./src/hosting/officeJs.cjs");
const { Budgets } = require("./src/taskpane/budgets.cjs");
const { standIns, withoutPersonas } = require("./src/taskpane/fluent/standIns.cjs");
const { splitChunks } = require("./src/taskpane/parts.cjs");
const { productionManifest, DEVELOPMENT_URL } = require("./src/hosting/productionManifest.cjs");

/** Each build has its own: the loader writes into it whether it is for development. */
const syntax = () => ({ target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } });

module.exports = (env = {}) => {
  const folder = path.resolve(__dirname, env.output ?? "dist");
  return env.workbench ? [addIn(folder, { keep: "workbench" }), workbench(folder)] : addIn(folder, true);
};

function addIn(folder, clean) {
  return {
    ...common("add-in"),
    // The pane brings the functions along; their own script is for whoever runs them without a pane.
    entry: { taskpane: "./src/taskpane/index.tsx", functions: "./src/functions/index.ts" },
    // The manifest names these files, so they carry no hash. No eval: the page's own policy forbids it.
    // The rest is read when it is wanted, by names that change with what is in it.
    output: { path: folder, filename: "[name].js", chunkFilename: "parts/[contenthash:8].js", clean },
    devtool: "source-map",
    // What is loaded when, and the whole, have budgets of their own, budgets.cjs.
    performance: { hints: false },
    // Licences that packages carry in their comments go to a file beside the bundle.
    optimization: SMALL,
    plugins: [
      ...standIns,
      new HtmlPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html", chunks: ["taskpane"], minify: false }),
      new OfficeJsFrom(process.env.OFFICE_JS_URL),
      new MetadataFiles(),
      new HelpFiles(),
      new HeaderFiles(),
      new Budgets(),
      new CopyPlugin({
        patterns: [
          { from: "src/assets/*.png", to: "assets/[name][ext]" },
          // As it stands: what it is for is a browser that understands nothing newer.
          { from: "src/taskpane/oldWebView.js", to: "oldWebView.js", info: { minimized: true } },
          { from: "manifest.xml", transform: manifestFor(process.env.ADDIN_BASE_URL || DEVELOPMENT_URL) },
        ],
      }),
    ],
  };
}

const SMALL = {
  minimizer: [
    new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: true, minimizerOptions: { compress: { passes: 3 } } }),
  ],
  // The shortest names instead of those that would stay the same from version to version.
  moduleIds: "size",
  chunkIds: "size",
  mangleExports: "size",
  splitChunks,
};

function workbench(folder) {
  return {
    ...common("workbench"),
    entry: {
      opening: "./src/workbench/page/opening.ts",
      page: "./src/workbench/page/index.tsx",
      bridge: "./src/workbench/bridge/insidePane.ts",
    },
    output: { path: path.join(folder, "workbench"), filename: "[name].js", chunkFilename: "parts/[name].js", clean: true },
    devtool: false,
    // A tool for this machine: the spreadsheet is long, and is squeezed quickly rather than well.
    performance: { hints: false },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.esbuildMinify, extractComments: true })] },
    plugins: [
      new HtmlPlugin({
        template: "./src/workbench/page/index.html",
        filename: "index.html",
        chunks: ["opening"],
        scriptLoading: "blocking",
        inject: "body",
        minify: false,
      }),
      new CopyPlugin({ patterns: [{ from: "src/assets/icon-32.png", to: "icon.png" }] }),
    ],
  };
}

function common(name) {
  return {
    mode: "production",
    name,
    context: __dirname,
    target: ["web", "es2022"],
    // What ships is built of nothing but its sources: exports have names of one letter, which an older build may have given otherwise.
    cache: name === "workbench" && { type: "filesystem", buildDependencies: { config: [__filename] } },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        // Nothing of the add-in is imported for what it does by itself.
        { test: /\.tsx?$/, loader: "swc-loader", options: { jsc: syntax() }, ...(name === "add-in" && { sideEffects: false }) },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
        ...(name === "add-in" ? [withoutPersonas] : []),
      ],
    },
    stats: "errors-warnings",
  };
}

function manifestFor(baseUrl) {
  return (xml) => productionManifest(xml.toString(), { baseUrl });
}

/** Lets the page load office.js from `url` instead of Microsoft's public address, and its content policy allow that. */
class OfficeJsFrom {
  constructor(url) {
    this.url = url;
  }
  apply(compiler) {
    const { url } = this;
    if (!url) return;
    compiler.hooks.compilation.tap("OfficeJsFrom", (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap("OfficeJsFrom", (data) => ({ ...data, html: officeJsFrom(data.html, url) }));
    });
  }
}
