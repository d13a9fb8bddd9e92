import { build, type Metafile } from "esbuild";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { librariesOf, type Libraries } from "../../../src/workbench/server/libraries";

let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "libraries-"));
  write("package-lock.json", "{}");
  write("node_modules/.package-lock.json", "{}");
  write("node_modules/adds/package.json", `{ "name": "adds", "version": "1.0.0" }`);
  write("node_modules/adds/index.js", `exports.one = 1; exports.kind = process.env.NODE_ENV;`);
  write("node_modules/adds/look.css", `.adds { color: red }`);
  write("node_modules/counts/index.mjs", `export const two = 2; export default "all";`);
  write("node_modules/counts/package.json", `{ "name": "counts", "version": "1.0.0", "module": "index.mjs" }`);
  write("node_modules/@fluentui/react-icons/index.js", `export const A = "a"; export const B = "b"; export const C = "c";`);
  write("node_modules/@fluentui/react-icons/package.json", `{ "version": "1.0.0", "module": "index.js", "sideEffects": false }`);
});

afterEach(() => rmSync(project, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
  writeFileSync(path.join(project, name), text);
}

/** What a page with this source gets, and how often it had to be made. */
async function libraries(source: string, page = "pane"): Promise<Libraries & { readonly made: number }> {
  return libraryOf(await bundled(source), page);
}

async function bundled(source: string): Promise<Metafile> {
  write("src/index.ts", source);
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: ["src/index.ts"],
    bundle: true,
    packages: "external",
    metafile: true,
    write: false,
    outdir: "out",
  });
  return metafile;
}

async function libraryOf(sources: Metafile, page = "pane"): Promise<Libraries & { readonly made: number }> {
  let made = 0;
  const found = await librariesOf({ project, page, mode: "development", sources, onMake: () => made++ });
  return { ...found, made };
}

/** What its script hands out. */
function handed({ script }: Libraries): (name: string) => Record<string, unknown> | undefined {
  const self: { libraries?: (name: string) => Record<string, unknown> | undefined } = {};
  new Function("self", Buffer.from(script).toString())(self);
  return (name) => self.libraries?.(name);
}

const SOURCE = `import { one } from "adds"; import "adds/look.css"; import all, { two } from "counts"; console.log(one, all, two);`;

it("hands out modules as import wants them, and their styles", async () => {
  const found = await libraries(SOURCE);
  const library = handed(found);
  expect(library("adds")).toMatchObject({ one: 1, kind: "development", default: { one: 1 } });
  expect(library("counts")).toMatchObject({ two: 2, default: "all", __esModule: true });
  expect(Buffer.from(found.style).toString()).toContain(".adds");
});

it("is made once, and again for another version or another import", async () => {
  expect((await libraries(SOURCE)).made).toBe(1);
  expect(await libraries(`${SOURCE} console.log("more");`)).toMatchObject({ made: 0 });
  write("node_modules/adds/index.js", `exports.one = "another";`);
  write("package-lock.json", `{ "lockfileVersion": 3 }`);
  const another = await libraries(SOURCE);
  expect([another.made, handed(another)("adds")?.["one"]]).toEqual([1, "another"]);
  write("node_modules/.package-lock.json", `{ "lockfileVersion": 3 }`);
  expect((await libraries(SOURCE)).made).toBe(1);
  const fewer = await libraries(`import { one } from "adds"; console.log(one);`);
  expect([fewer.made, handed(fewer)("counts")]).toEqual([1, undefined]);
});

it("has those icons alone that a source names", async () => {
  const icons = handed(await libraries(`import { A, type B, C as Other } from "@fluentui/react-icons"; let b: B; console.log(A, Other);`));
  expect(icons("@fluentui/react-icons")).toEqual({ A: "a", C: "c", __esModule: true });
});

it("is whole where two make it at once and where somebody was stopped while writing, and keeps no others", async () => {
  await libraries(`import { one } from "adds"; console.log(one);`);
  await libraries(SOURCE, "page");
  write("node_modules/.cache/target-cascade/libraries/pane-0123456789abcdef.js.broken-off", "half");
  const sources = await bundled(SOURCE);
  const both = await Promise.all([libraryOf(sources), libraryOf(sources)]);
  expect(Buffer.compare(both[0].script, both[1].script)).toBe(0);
  const kept = await libraries(SOURCE);
  expect([kept.made, Buffer.compare(kept.script, both[0].script)]).toEqual([0, 0]);
  const names = readdirSync(path.join(project, "node_modules/.cache/target-cascade/libraries"));
  expect(names.map((name) => name.replace(/-\w{16}/, "")).sort()).toEqual(["page.css", "page.js", "pane.css", "pane.js"]);
});
