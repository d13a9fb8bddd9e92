/**
 * Writes the help into the build: its pages in every language (`site.ts`), their style, and their pictures. A webpack plugin; a page that
 * names a label, a form or a place that there is not ends the build.
 */
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { buildSync } = require("esbuild");

const fileOf = (name) => path.join(__dirname, name);

/** Every file of the help by where it stands in the build. */
function helpFiles() {
  const [{ text }] = buildSync({
    entryPoints: [fileOf("site.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
  }).outputFiles;
  const module = { exports: {} };
  new Function("module", "exports", text)(module, module.exports);
  const pages = module.exports.helpSite({ text: (name) => readFileSync(fileOf(name), "utf8"), picture: pictureSize });
  const others = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter((name) => /\.(css|webp)$/.test(name));
  return Object.fromEntries(
    [...Object.entries(pages), ...others.map((name) => [name.replaceAll(path.sep, "/"), readFileSync(fileOf(name))])].map(
      ([name, content]) => [`help/${name}`, content],
    ),
  );
}

/** Of a picture beside this file; null: there is none. */
function pictureSize(name) {
  const file = fileOf(name);
  return existsSync(file) ? webpSize(readFileSync(file)) : null;
}

/** As browsers write it, the file begins with how large it is: https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(bytes) {
  if (bytes.toString("latin1", 8, 16) !== "WEBPVP8X") throw new Error("a picture of the help has to be a WebP as browsers write it");
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
}

class HelpFiles {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HelpFiles", (compilation) => {
      compilation.contextDependencies.add(__dirname);
      compilation.hooks.processAssets.tap({ name: "HelpFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [name, content] of Object.entries(helpFiles())) compilation.emitAsset(name, new sources.RawSource(content));
      });
    });
  }
}

module.exports = { HelpFiles, helpFiles };
