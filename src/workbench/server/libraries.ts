/**
 * What the sources import from packages, in one file for each page. It changes when another version is installed or when a source imports
 * something new, and is kept until then; making it takes longer than all the rest.
 */
import { build, version, type Metafile } from "esbuild";
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** For developing, where what libraries warn of is heard, or as they ship. */
export type Mode = "development" | "production";

/** A page's script, which gives what `libraries(name)` asks for, and its style. */
export interface Libraries {
  /** What the files are kept by: other libraries, another key. */
  readonly key: string;
  readonly script: Uint8Array;
  readonly style: Uint8Array;
}

export interface LibrariesOptions {
  readonly project: string;
  readonly page: string;
  readonly mode: Mode;
  /** Of the page's own sources, built with everything from packages left out. */
  readonly sources: Metafile;
  /** Told when they have to be made. */
  readonly onMake: (page: string) => void;
}

/** Has thousands of icons, of which those are taken that a source imports by name. */
const ICONS = "@fluentui/react-icons";
/** What esbuild adds of itself. */
const RUNTIME = "<runtime>";
const FOLDER = "node_modules/.cache/target-cascade/libraries";
/** What the installed versions are known by: what is wanted, and what npm has installed. */
const LOCKS = ["package-lock.json", "node_modules/.package-lock.json"];

/** Those that were kept, or made now. */
export async function librariesOf(options: LibrariesOptions): Promise<Libraries> {
  const { project, page, mode, onMake } = options;
  const contents = entry(await imported(options));
  const makers = [__filename, ...LOCKS.map((file) => path.join(project, file)).filter((file) => existsSync(file))];
  const hash = createHash("sha256").update([version, mode, contents].join("\0"));
  for (const maker of makers) hash.update(await readFile(maker));
  const key = hash.digest("hex").slice(0, 16);
  const folder = path.join(project, FOLDER);
  const file = (kind: "js" | "css") => path.join(folder, `${page}-${key}.${kind}`);
  // The script is written last, so the style is there too.
  if (existsSync(file("js"))) return { key, script: await readFile(file("js")), style: await readFile(file("css")) };

  onMake(page);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    outdir: folder,
    bundle: true,
    format: "iife",
    target: "es2020",
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    legalComments: "none",
    logLevel: "silent",
    write: false,
  });
  const output = (kind: "js" | "css") => outputFiles.find((each) => each.path.endsWith(`.${kind}`))?.contents ?? new Uint8Array();
  const made = { key, script: output("js"), style: output("css") };
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder))
    if (old.startsWith(`${page}-`) && !old.startsWith(`${page}-${key}.`)) await rm(path.join(folder, old), { force: true });
  await keep(file("css"), made.style);
  await keep(file("js"), made.script);
  return made;
}

/** What is imported from packages: names of modules, and of icons. */
async function imported({ project, sources }: LibrariesOptions): Promise<{ readonly modules: string[]; readonly icons: string[] }> {
  const modules = new Set<string>();
  const icons = new Set<string>();
  for (const [file, { imports }] of Object.entries(sources.inputs))
    for (const { path: name } of imports.filter(({ external, path: name }) => external && name !== RUNTIME)) {
      if (name !== ICONS) modules.add(name);
      else for (const icon of iconsNamed(await readFile(path.join(project, file), "utf8"))) icons.add(icon);
    }
  return { modules: [...modules].sort(), icons: [...icons].sort() };
}

function iconsNamed(source: string): readonly string[] {
  return [...source.matchAll(/^import \{([^}]*)\} from "@fluentui\/react-icons"/gm)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim().replace(/ as .*/, ""))
      .filter((name) => name !== "" && !name.startsWith("type ")),
  );
}

/** A script that hands out every module by its name. */
function entry({ modules, icons }: { readonly modules: readonly string[]; readonly icons: readonly string[] }): string {
  const scripts = modules.filter((name) => !name.endsWith(".css"));
  return [
    ...modules.map((name) => (name.endsWith(".css") ? `import "${name}";` : `import * as _${scripts.indexOf(name)} from "${name}";`)),
    ...(icons.length > 0 ? [`import { ${icons.join(", ")} } from "${ICONS}";`] : []),
    "const modules = {",
    ...scripts.map((name, index) => `  "${name}": _${index},`),
    `  "${ICONS}": { ${icons.join(", ")} },`,
    "};",
    // Marked as what import asks for.
    "for (const name of Object.keys(modules)) modules[name] = { ...modules[name], __esModule: true };",
    "self.libraries = (name) => modules[name];",
  ].join("\n");
}

/** Writes a file as a whole or not at all, whoever else is writing it. */
async function keep(file: string, content: Uint8Array): Promise<void> {
  const written = `${file}.${randomUUID()}`;
  await writeFile(written, content);
  try {
    await rename(written, file);
  } catch (error) {
    // On Windows a file that another start has just made and reads stays as it is: it says the same.
    if (!existsSync(file)) throw error;
    await rm(written);
  }
}
