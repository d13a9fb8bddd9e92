/**
 * What the tests use of this machine beside Node: a browser, LibreOffice, and pdftoppm, which makes pictures of its pages. Where one of
 * them lacks, the tests that need it are skipped, and the run says so in one line at its start; with CI_BROWSER=required and
 * CI_LIBREOFFICE=required its absence is a failure.
 */
import { existsSync } from "node:fs";
import path from "node:path";

type Places = Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;

const BROWSERS: Places = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
    "/usr/bin/microsoft-edge",
  ],
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((root) =>
    ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((file) =>
      path.join(process.env[root] ?? "", file),
    ),
  ),
};

const OFFICES: Places = {
  linux: [
    "/usr/bin/soffice",
    "/usr/bin/libreoffice",
    "/usr/local/bin/soffice",
    "/snap/bin/libreoffice",
    "/opt/libreoffice/program/soffice",
  ],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)"].map((root) => path.join(process.env[root] ?? "", "LibreOffice/program/soffice.exe")),
};

/** Where the browser is: CHROME_PATH, else a usual place; null when there is none. Throws when there has to be one. */
export function findChromium(): string | null {
  const found = firstOf("CHROME_PATH", BROWSERS);
  if (found === null && process.env["CI_BROWSER"] === "required") throw new Error(without("Chromium", "CHROME_PATH"));
  return found;
}

/** Where LibreOffice is: SOFFICE_PATH, else a usual place; null when there is none. Throws when there has to be one. */
export function findLibreOffice(): string | null {
  const found = firstOf("SOFFICE_PATH", OFFICES);
  if (found === null && process.env["CI_LIBREOFFICE"] === "required") throw new Error(without("LibreOffice", "SOFFICE_PATH"));
  return found;
}

/** Whether pages can be printed and looked at. Throws when they have to be. */
export function canPrintPages(): boolean {
  if (findLibreOffice() === null) return false;
  const file = process.platform === "win32" ? "pdftoppm.exe" : "pdftoppm";
  const found = (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, file)));
  if (!found && process.env["CI_LIBREOFFICE"] === "required") throw new Error(WITHOUT_PDFTOPPM);
  return found;
}

const WITHOUT_PDFTOPPM = "No pdftoppm on this machine: install poppler-utils (poppler) to have the tests of printed pages run.";

/** A line for each that lacks. Throws when one has to be there. */
export function lacking(): readonly string[] {
  const office = findLibreOffice();
  return [
    findChromium() === null ? without("Chromium", "CHROME_PATH") : null,
    office === null ? without("LibreOffice", "SOFFICE_PATH") : null,
    office !== null && !canPrintPages() ? WITHOUT_PDFTOPPM : null,
  ].filter((line) => line !== null);
}

function firstOf(variable: string, places: Places): string | null {
  const named = process.env[variable];
  return (named ? [named] : (places[process.platform] ?? [])).find((file) => existsSync(file)) ?? null;
}

function without(program: string, variable: string): string {
  const named = process.env[variable];
  return named
    ? `${variable} names no file, ${named}: the tests that need ${program} cannot run.`
    : `No ${program} on this machine: set ${variable} to have the tests that need it run.`;
}
