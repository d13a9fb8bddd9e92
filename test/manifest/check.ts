/**
 * Checks a manifest without asking Microsoft's service: what it finds, Office would refuse or show wrongly.
 *
 *   npx tsx test/manifest/check.ts                            the development manifest against the sources
 *   npx tsx test/manifest/check.ts dist/manifest.xml --dist   a built one against the files beside it
 *
 * Prints one line per finding and exits with 1, or says that all is well.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { metadataFiles } from "../../src/functions/metadataFiles.cjs";
import { helpFiles } from "../../src/help/helpFiles.cjs";
import type { Finding } from "./finding";
import { checkLocales } from "./locales";
import { checkReferences } from "./references";
import { checkServed, type Served } from "./served";
import { checkStructure } from "./structure";

/** Languages that every text must have. */
const LOCALES = ["en-US", "zh-CN"];

/**
 * Everything to correct in a manifest, in the order of the file's parts; `served` finds the files behind its addresses, null skips that.
 */
export function checkManifest(xml: string, served: Served | null): readonly Finding[] {
  const root = parse(xml);
  if ("says" in root) return [root];
  return [...checkStructure(root), ...checkReferences(root), ...checkLocales(root, LOCALES), ...checkServed(root, served)];
}

/** Files as the build will serve them, taken from the sources. */
export const fromSources: Served = (path) => built(path) ?? firstOf([join("src", path), join("src/taskpane", path)]);

/** Files beside a built manifest. */
export const fromFolder =
  (folder: string): Served =>
  (path) =>
    firstOf([join(folder, path)]);

let metadata: ReturnType<typeof metadataFiles> | undefined;
let help: ReturnType<typeof helpFiles> | undefined;

/** What only the build makes: the functions' script and their metadata, and the help. */
function built(path: string): Buffer | null {
  if (path === "functions.js") return readFileSync("src/functions/index.ts");
  if (path.startsWith("help/")) {
    help ??= helpFiles();
    const page = help[path];
    return page === undefined ? null : Buffer.from(page);
  }
  if (!path.startsWith("functions")) return null;
  metadata ??= metadataFiles();
  const text = Object.entries(metadata).find(([file]) => file === path)?.[1];
  return text === undefined ? null : Buffer.from(text);
}

function parse(xml: string): Element | Finding {
  let fault: string | null = null;
  const parser = new DOMParser({
    onError: (_level, says) => {
      fault ??= says;
    },
  });
  try {
    const root = parser.parseFromString(xml, "text/xml").documentElement;
    if (root !== null && fault === null) return root;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ParseError") throw error;
    fault ??= error.message;
  }
  return { at: "XML", says: fault ?? "the file is empty" };
}

function firstOf(paths: readonly string[]): Buffer | null {
  const found = paths.find((path) => existsSync(path));
  return found === undefined ? null : readFileSync(found);
}

if (require.main === module) {
  const [file = "manifest.xml"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  const served = process.argv.includes("--dist") ? fromFolder(dirname(file)) : fromSources;
  const findings = checkManifest(readFileSync(file, "utf8"), served);
  for (const { at, says } of findings) console.log(`${at}: ${says}`);
  if (findings.length === 0) console.log(`${file}: nothing to correct`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
