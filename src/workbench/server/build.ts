/**
 * The add-in and the spreadsheet page for developing: sources and what they import from packages are bundled apart, as the latter is kept,
 * and nothing is made small. Everything is held in memory, so that each start says what its sources say. What ships is built by webpack.
 */
import { context, type BuildContext } from "esbuild";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { metadataFiles } from "../../functions/metadataFiles.cjs";
import { helpFiles } from "../../help/helpFiles.cjs";
import { officeJsFrom } from "../../hosting/officeJs.cjs";
import { DEVELOPMENT_URL, productionManifest } from "../../hosting/productionManifest.cjs";
import { filesIn, type Files } from "./files";
import { keptUpToDate } from "./keptUpToDate";
import { librariesOf, type Mode } from "./libraries";
import { panePage, workbenchPage, type File } from "./pages";

export interface DevelopmentOptions {
  /** With the spreadsheet page and its host, or the add-in alone. */
  readonly workbench: boolean;
  /** Told when the libraries of a page, which take the longest, have to be made. */
  readonly onLibraries: (page: string) => void;
  /** Told after each rebuild, when the sources have changed: what is wrong with them, or null. */
  readonly onRebuilt: (failure: string | null) => void;
}

export const PROJECT = path.resolve(__dirname, "../../..");

/**
 * Builds, watches the sources from then on, and gives the files. Whoever asks for one while they are built again gets it afterwards.
 * Throws when the first build fails; later ones leave what there was.
 */
export async function build({ workbench, onLibraries, onRebuilt }: DevelopmentOptions): Promise<Files> {
  const parts = await Promise.all([pane(workbench, onLibraries), functions(), ...(workbench ? [page(onLibraries)] : [])]);
  const all = async () => ({ files: new Map((await Promise.all(parts.map((part) => part()))).flat()), help: onceAsked(helpFiles) });
  const built = await keptUpToDate(path.join(PROJECT, "src"), all, onRebuilt);
  const assets = filesIn(source("assets"));
  return async (name) => {
    const { files, help } = await built.get();
    const content = files.get(name) ?? (name.startsWith("help/") ? help().get(name) : undefined);
    if (content !== undefined) return typeof content === "string" ? Buffer.from(content) : content;
    if (name === "manifest.xml") return Buffer.from(await manifest());
    const [, asset] = /^assets\/(.*\.png)$/.exec(name) ?? [];
    return asset === undefined ? null : assets(asset);
  };
}

async function manifest(): Promise<string> {
  const xml = await readFile(path.join(PROJECT, "manifest.xml"), "utf8");
  return productionManifest(xml, { baseUrl: process.env["ADDIN_BASE_URL"] || DEVELOPMENT_URL });
}

/** Builds a part of what is served, again and again. */
type Part = () => Promise<readonly File[]>;

async function pane(workbench: boolean, onLibraries: (page: string) => void): Promise<Part> {
  const mode = "development";
  const sources = await contextOf(mode, { taskpane: "src/taskpane/index.tsx" }, true);
  // The workbench has an Office.js of its own.
  const officeJs = workbench ? undefined : process.env["OFFICE_JS_URL"];
  return async () => {
    const { files, metafile } = await filesOf(sources);
    const libraries = await librariesOf({ project: PROJECT, page: "taskpane", mode, sources: metafile, onMake: onLibraries });
    const template = await text("taskpane/taskpane.html");
    return [
      ...files,
      ...panePage(officeJs ? officeJsFrom(template, officeJs) : template, libraries),
      ["oldWebView.js", await text("taskpane/oldWebView.js")],
    ];
  };
}

/** Their script is read where there is no page, too: it has everything in it. */
async function functions(): Promise<Part> {
  const sources = await contextOf("development", { functions: "src/functions/index.ts" }, false);
  return async () => {
    const building = filesOf(sources);
    const metadata = Object.entries(metadataFiles());
    return [...(await building).files, ...metadata];
  };
}

async function page(onLibraries: (page: string) => void): Promise<Part> {
  const mode = "production";
  const entries = { opening: "page/opening.ts", sources: "page/index.tsx", bridge: "bridge/insidePane.ts" };
  const sources = await contextOf(
    mode,
    Object.fromEntries(Object.entries(entries).map(([name, file]) => [`workbench/${name}`, `src/workbench/${file}`])),
    true,
  );
  return async () => {
    const { files, metafile } = await filesOf(sources);
    const libraries = await librariesOf({ project: PROJECT, page: "workbench", mode, sources: metafile, onMake: onLibraries });
    return [
      ...files,
      ...workbenchPage(await text("workbench/page/index.html"), libraries),
      ["workbench/icon.png", await readFile(source("assets/icon-32.png"))],
    ];
  };
}

/** Few developers read it, and it takes its time. */
function onceAsked(make: typeof helpFiles): () => ReadonlyMap<string, File[1]> {
  let made: ReadonlyMap<string, File[1]> | undefined;
  return () => (made ??= new Map(Object.entries(make())));
}

function source(name: string): string {
  return path.join(PROJECT, "src", name);
}

function text(name: string): Promise<string> {
  return readFile(source(name), "utf8");
}

const FOLDER = path.join(PROJECT, "served");

function contextOf(mode: Mode, entryPoints: Readonly<Record<string, string>>, hasLibraries: boolean): Promise<Sources> {
  return context({
    absWorkingDir: PROJECT,
    entryPoints,
    outdir: FOLDER,
    bundle: true,
    format: "iife",
    target: "es2020",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    sourcemap: "linked",
    ...(hasLibraries && {
      packages: "external",
      banner: { js: "((require) => {" },
      footer: { js: "})(self.libraries);" },
    }),
    metafile: true,
    logLevel: "silent",
    write: false,
  });
}

async function filesOf(sources: Sources) {
  const { outputFiles, metafile } = await sources.rebuild();
  return {
    metafile,
    files: outputFiles.map((file): File => [path.relative(FOLDER, file.path).replaceAll(path.sep, "/"), file.contents]),
  };
}
type Sources = BuildContext<{ readonly metafile: true; readonly write: false }>;
