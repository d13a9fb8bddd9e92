/**
 * LibreOffice as a second opinion on .xlsx files: it opens them without a window, calculates every formula by itself and
 * tells the values, or prints the pages.
 */
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as after } from "node:timers/promises";
import { promisify } from "node:util";
import { dateToSerial } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { changeParts, readTexts } from "./archives";
import { canPrintPages, findLibreOffice } from "./installed";

export type Value = string | number | boolean | null;

/** Values by sheet, row and column; errors as their text, `#DIV/0!`. */
export type Recalculation =
  | { readonly type: "Recalculated"; readonly sheets: Readonly<Record<string, readonly (readonly Value[])[]>> }
  | { readonly type: "NotInstalled" };

const run = promisify(execFile);
/** The first start in a new profile takes a while on a busy machine. */
const PATIENCE = 180_000;

/** A `describe` that runs where LibreOffice is installed, with time enough for it to start. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  describeWhere(findLibreOffice() !== null, name, tests);
}

/** The same, where its pages can be looked at, too. */
export function describeWithPages(name: string, tests: () => void): void {
  describeWhere(canPrintPages(), name, tests);
}

function describeWhere(isInstalled: boolean, name: string, tests: () => void): void {
  if (!isInstalled) {
    describe.skip(name, tests);
    return;
  }
  describe(name, () => {
    jest.setTimeout(PATIENCE);
    tests();
  });
}

/** What LibreOffice calculates; the values that the file carries are taken out before. */
export async function recalculate(xlsx: Uint8Array): Promise<Recalculation> {
  const soffice = findLibreOffice();
  if (soffice === null) return { type: "NotInstalled" };
  const converted = await withFolder(async (folder) => readFile(await convert(soffice, folder, await withoutValues(xlsx), "xlsx")));
  const workbook = await readXlsx(new Uint8Array(converted));
  return {
    type: "Recalculated",
    sheets: Object.fromEntries(workbook.sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(plain))])),
  };
}

/** The same workbook as LibreOffice saves it. Null where it is not installed. */
export async function resaved(xlsx: Uint8Array): Promise<Uint8Array | null> {
  const soffice = findLibreOffice();
  if (soffice === null) return null;
  return withFolder(async (folder) => new Uint8Array(await readFile(await convert(soffice, folder, xlsx, "xlsx"))));
}

/**
 * The workbook as LibreOffice saves it, calculated anew; as when somebody opens
 * it there and saves it. Null where LibreOffice is not installed.
 */
export async function savedAgain(xlsx: Uint8Array): Promise<Uint8Array | null> {
  const soffice = findLibreOffice();
  if (soffice === null) return null;
  return withFolder(async (folder) => new Uint8Array(await readFile(await convert(soffice, folder, await withoutValues(xlsx), "xlsx"))));
}

/** The printed pages as pictures, in order; to be looked at: `describeWithPages`. Null where LibreOffice is not installed. */
export async function printPages(xlsx: Uint8Array, dotsPerInch = 80): Promise<readonly Uint8Array[] | null> {
  const soffice = findLibreOffice();
  if (soffice === null) return null;
  return withFolder(async (folder) => {
    const pdf = await convert(soffice, folder, xlsx, "pdf");
    await run("pdftoppm", ["-r", String(dotsPerInch), "-png", pdf, path.join(folder, "page")]);
    const pictures = (await readdir(folder)).filter((file) => /^page-\d+\.png$/.test(file)).sort();
    return Promise.all(pictures.map(async (file) => new Uint8Array(await readFile(path.join(folder, file)))));
  });
}

async function convert(soffice: string, folder: string, xlsx: Uint8Array, to: "xlsx" | "pdf"): Promise<string> {
  const source = path.join(folder, "workbook.xlsx");
  const out = path.join(folder, "out");
  const converted = path.join(out, `workbook.${to}`);
  const order = ["--convert-to", to, "--outdir", out, source];
  await writeFile(source, xlsx);
  if (await keepOpen(soffice, xlsx)) {
    const failed = await run(soffice, [...quietly(), ...order], { timeout: HANDED_ON }).then(() => null, String);
    if (failed === null && existsSync(converted)) return converted;
    // One that is left waiting gets stuck now and then, and is asked no more.
    console.warn(
      `The LibreOffice that was left waiting wrote no ${to}${failed === null ? "" : ": it did not answer"}; another is started.`,
    );
    writeFileSync(path.join(process.env["TESTS_LIBREOFFICE"] ?? folder, STUCK), "");
  }
  const { stdout, stderr } = await run(soffice, [...quietly(ownProfile()), ...order], { timeout: PATIENCE });
  if (!existsSync(converted)) throw new Error(`LibreOffice wrote no ${to}: ${stdout}${stderr}`);
  return converted;
}

/** Milliseconds; a conversion takes a second or two, of which several may wait for each other. */
const HANDED_ON = 50_000;
const STUCK = "stuck";

/** Without a window, in a profile of the tests' own: a LibreOffice that somebody has open does not answer instead. */
function quietly(profile = profileFolder()): readonly string[] {
  return [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
}

/**
 * Starting LibreOffice takes longer than converting a file. In a run of tests one that has a workbook open is left waiting for all of
 * them: who asks for a conversion in the same profile hands it on. The end of the run closes it (`cleanUp.cjs`). Where it does not come
 * up, or is stuck, each conversion starts its own. Answers whether it is there to be asked.
 */
async function keepOpen(soffice: string, xlsx: Uint8Array): Promise<boolean> {
  const folder = process.env["TESTS_LIBREOFFICE"];
  if (folder === undefined || existsSync(path.join(folder, STUCK))) return false;
  const kept = path.join(folder, "kept");
  // By whoever comes first, of two processes that run tests.
  if (mkdirSync(kept, { recursive: true }) !== undefined) {
    const workbook = path.join(kept, "workbook.xlsx");
    writeFileSync(workbook, xlsx);
    const open = spawn(soffice, [...quietly(), workbook], { stdio: "ignore" });
    open.unref();
    // A run that is broken off comes to no end of its own.
    process.once("exit", () => open.kill());
    writeFileSync(path.join(folder, "pid"), String(open.pid));
  }
  const isUp = (): boolean => existsSync(path.join(kept, ".~lock.workbook.xlsx#"));
  for (let tries = 0; tries < 300 && !isUp(); tries++) await after(100);
  return isUp();
}

/** The run's, or this process's own; kept, because the first start in a new one is slow. */
function profileFolder(): string {
  const ofRun = process.env["TESTS_LIBREOFFICE"];
  return ofRun === undefined ? ownProfile() : path.join(ofRun, "profile");
}

function ownProfile(): string {
  const folder = path.join(tmpdir(), `libreoffice-profile-${process.pid}`);
  if (!existsSync(folder)) process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "libreoffice-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice trusts the values in a file; without them it has to calculate. */
async function withoutValues(xlsx: Uint8Array): Promise<Uint8Array> {
  const sheets = [...(await readTexts(xlsx)).keys()].filter((file) => /^xl\/worksheets\/[^/]+\.xml$/.test(file));
  const strip = (xml: string): string =>
    xml.replace(/(<c [^>]*?)(?: t="[a-z]+")?([^>]*>)(<f[^>]*?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, "$1$2$3");
  return changeParts(xlsx, Object.fromEntries(sheets.map((file) => [file, strip])));
}

function plain(value: Value | Date): Value {
  return value instanceof Date ? dateToSerial(value) : value;
}
