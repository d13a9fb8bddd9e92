/**
 * Fluent in one file, for tests of the pane: each of them loads it anew, and one by one its modules, with every icon that there is, take as
 * long as many a test. Made again when the installed version changes, or when the pane shows another icon.
 */
import { buildSync } from "esbuild";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const OUTPUT = join(ROOT, "node_modules/.cache/target-cascade/fluent.cjs");
const INPUTS = [join(ROOT, "package-lock.json"), __filename];

export function bundleFluent(): void {
  const contents = `export * from "@fluentui/react-components"; export { ${iconsShown().join(", ")} } from "@fluentui/react-icons";`;
  const head = `// ${contents}\n`;
  const isFresh =
    existsSync(OUTPUT) &&
    INPUTS.every((input) => statSync(input).mtimeMs < statSync(OUTPUT).mtimeMs) &&
    readFileSync(OUTPUT, "utf8").startsWith(head);
  if (isFresh) return;
  const made = `${OUTPUT}.${process.pid}`;
  buildSync({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    platform: "browser",
    mainFields: ["module", "main"],
    format: "cjs",
    // As it is in tests; what Fluent warns of while it is developed would be told otherwise.
    define: { "process.env.NODE_ENV": '"test"' },
    external: ["react", "react-dom", "react/jsx-runtime", "scheduler"],
    banner: { js: head.trimEnd() },
    outfile: made,
    logLevel: "error",
  });
  rmSync(OUTPUT, { force: true });
  renameSync(made, OUTPUT);
}

/** Those that our own files import by name. */
function iconsShown(): readonly string[] {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const texts = files.map((file) => readFileSync(join(ROOT, "src", file), "utf8"));
  const named = texts.flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from "@fluentui\/react-icons"/g)]);
  return [...new Set(named.flatMap(([, names = ""]) => names.split(",").map((name) => name.trim().replace(/^type /, ""))))]
    .filter(Boolean)
    .sort();
}
