/**
 * Writes functions.json and functions-zh-CN.json, the metadata that Excel reads before any script runs, from the same
 * descriptions that the functions are called by. A webpack plugin; an error in them ends the build.
 */
const path = require("node:path");
const { buildSync } = require("esbuild");

const SOURCE = path.join(__dirname, "metadata.ts");

/** The files' texts by name. */
function metadataFiles() {
  const [{ text }] = buildSync({ entryPoints: [SOURCE], bundle: true, platform: "node", format: "cjs", write: false }).outputFiles;
  const module = { exports: {} };
  new Function("module", "exports", text)(module, module.exports);
  const { metadata, METADATA_FILES } = module.exports;
  return Object.fromEntries(
    Object.entries(METADATA_FILES).map(([language, file]) => [file, `${JSON.stringify(metadata(language), null, 2)}\n`]),
  );
}

class MetadataFiles {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("MetadataFiles", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "MetadataFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [file, text] of Object.entries(metadataFiles())) compilation.emitAsset(file, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { MetadataFiles, metadataFiles };
