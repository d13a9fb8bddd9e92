import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build, type Plugin } from "esbuild";
import { withSwitches } from "./mutantsIn";

/**
 * Every test file as one script with all it imports of ours, sources with all their mutants in them, other sources with their loops
 * watched, which a mutant elsewhere may keep running. Packages stay outside, so that they are loaded once.
 *
 * @param firsts the number of the first mutant of each source file, by its path in the project
 * @returns the scripts' paths, in the order of the test files
 */
export async function bundled(
  testFiles: readonly string[],
  firsts: ReadonlyMap<string, number>,
  folder: string,
): Promise<readonly string[]> {
  await build({
    entryPoints: testFiles.map((path) => ({ in: path, out: nameOf(path) })),
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "iife",
    target: "es2022",
    logLevel: "error",
    logOverride: { "unsupported-require-call": "silent" },
    plugins: [switches(firsts)],
  });
  return testFiles.map((path) => join(folder, `${nameOf(path)}.cjs`));
}

function nameOf(path: string): string {
  return path.replace(/[^\w]+/g, "-");
}

function switches(firsts: ReadonlyMap<string, number>): Plugin {
  return {
    name: "switches",
    setup(all): void {
      all.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const first = firsts.get(relative(process.cwd(), path));
        const source = readFileSync(path, "utf8");
        const isOurs = relative(process.cwd(), path).startsWith("src/");
        const contents = isOurs ? withSwitches(source, path, first ?? null) : source.replaceAll("__dirname", JSON.stringify(dirname(path)));
        return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
      });
    },
  };
}
