import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

/**
 * A Chromium that is already on this machine, for the tests that need a real browser. Where there is none they are
 * skipped with one line; with CI_BROWSER=required its absence is a failure.
 */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
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

/** Where the browser is: CHROME_PATH, else a usual place; null when there is none. Throws when there has to be one. */
export function findChromium(): string | null {
  const named = process.env["CHROME_PATH"];
  const found = named ? [named].find((file) => existsSync(file)) : PLACES[process.platform]?.find((file) => existsSync(file));
  if (found) return found;
  const message = named
    ? `CHROME_PATH names no file: ${named}`
    : "No Chromium on this machine; set CHROME_PATH to have the browser tests run.";
  if (process.env["CI_BROWSER"] === "required") throw new Error(message);
  console.warn(message);
  return null;
}

/** Starts the browser without a window. It can reach this machine only: every other name leads nowhere. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    ],
  });
}
