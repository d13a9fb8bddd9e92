import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** Business cases that the workbench offers, and hostile plans that only tests want. */
export const EXAMPLE_FOLDERS = ["src/workbench/examples", "test/examples"] as const;

/** A plan file of these, by its name. */
export function exampleText(name: string): string {
  const found = EXAMPLE_FOLDERS.map((folder) => join(ROOT, folder, `${name}.json`)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`no example is called ${name}`);
  return readFileSync(found, "utf8");
}

/** The names of all of them. */
export function exampleNames(): readonly string[] {
  return EXAMPLE_FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder)).flatMap((file) => (file.endsWith(".json") ? [file.replace(/\.json$/, "")] : [])),
  );
}
