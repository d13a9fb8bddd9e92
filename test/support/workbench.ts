import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import type { Language } from "../../src/plan/inputs/inputs";
import type { SheetKey } from "../../src/sheet/place/place";
import { filesIn } from "../../src/workbench/server/files";
import { serve } from "../../src/workbench/server/serve";
import { launchChromium } from "./chromium";

/** The workbench as a user has it, in a browser of its own. */
export interface RunningWorkbench {
  /** Opens a fresh workbook in a window; the window opened before closes, for a grid that nobody looks at still draws. */
  open(language: Language, looks?: Looks): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

/** What the browser's window is like from the first moment, so that nothing has to change while somebody looks. */
type Looks = Pick<BrowserContextOptions, "viewport" | "colorScheme" | "reducedMotion">;

export interface OpenWorkbench {
  readonly page: Page;
  /** The frame with the product's own page. */
  readonly pane: Frame;
  /** Errors that the console showed, and addresses outside of this machine that were asked for: both stay empty. */
  readonly complaints: string[];
  /** Values from A1 to the last used cell of one of the add-in's sheets; formulas give their results. Asked for through Office.js. */
  cells(key: SheetKey): Promise<Cells>;
  /** Brings one of the add-in's sheets to the front. */
  activate(key: SheetKey): Promise<void>;
  /** Goes to a cell, types into the grid as a user does, and presses Enter. Rows and columns count from 0. */
  type(key: SheetKey, row: number, column: number, text: string): Promise<void>;
}

type Cells = readonly (readonly (string | number | boolean)[])[];

export const GRID = "#grid canvas[id^=univer-sheet-main-canvas]";
const PROJECT = path.resolve(__dirname, "../..");

/**
 * With the add-in as it ships: what `npm test` has built before the tests, or else a build of its own, which is removed at the end.
 *
 * @param book a workbook to begin with, in place of the sample
 */
export async function startWorkbench(executablePath: string, book?: string): Promise<RunningWorkbench> {
  const built = process.env["TESTS_BUILT"];
  const folder = built ?? (await ownBuild());
  const serving = await serve({ files: filesIn(folder), port: 0, book });
  return inBrowser(executablePath, `${serving.address}${book === undefined ? "" : "?book=served"}`, async () => {
    await serving.close();
    if (built === undefined) await rm(folder, { recursive: true });
  });
}

/** @returns its folder, which whoever has asked for it removes */
export async function ownBuild(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "workbench-"));
  const webpack = path.join(PROJECT, "node_modules/webpack/bin/webpack.js");
  const order = ["--mode", "production", "--env", "workbench", "--env", `output=${folder}`];
  await promisify(execFile)(process.execPath, [webpack, ...order], { cwd: PROJECT });
  return folder;
}

export interface StartedWorkbench extends RunningWorkbench {
  /** The sources that it serves, which are the test's own. */
  readonly src: string;
  readonly address: string;
  /** Ready when it has said something that matches. */
  says(what: RegExp): Promise<void>;
}

/** By `npm start`, in a copy of the project, which builds for development and goes on watching. */
export async function npmStart(executablePath: string): Promise<StartedWorkbench> {
  const isWindows = process.platform === "win32";
  const project = await mkdtemp(path.join(tmpdir(), "started-"));
  for (const name of ["src", "package.json", "package-lock.json", "tsconfig.json", "manifest.xml"])
    await cp(path.join(PROJECT, name), path.join(project, name), { recursive: true });
  await symlink(path.join(PROJECT, "node_modules"), path.join(project, "node_modules"), "junction");
  const child = spawn("npm", ["start"], {
    cwd: project,
    env: { ...process.env, NODE_ENV: undefined, PORT: "0", BROWSER: "none" },
    shell: isWindows,
    // A group of its own, to be ended as a whole.
    detached: !isWindows,
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const end = (): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    if (isWindows) spawn("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
    else process.kill(-child.pid);
  };
  // A run that is broken off comes to no end of its own.
  process.once("exit", end);
  let said = "";
  const says = (what: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (what.test(said)) resolve();
      };
      look();
      for (const stream of [child.stdout, child.stderr]) stream.on("data", look);
      child.once("error", reject);
      child.once("close", () => reject(new Error(`npm start ended: ${said}`)));
    });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += String(part)));
  await says(/runs at \S+/);
  const [, address = ""] = /runs at (\S+)/.exec(said) ?? [];
  const running = await inBrowser(executablePath, address, async () => {
    end();
    await ended;
    process.off("exit", end);
    await rm(project, { recursive: true });
  });
  return { ...running, src: path.join(project, "src"), address, says };
}

async function inBrowser(executablePath: string, address: string, close: () => Promise<void>): Promise<RunningWorkbench> {
  const browser = await launchChromium(executablePath);
  return {
    open: async (language, looks = {}) => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      return open(browser, address, language, looks);
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

async function open(browser: Browser, address: string, language: Language, looks: Looks): Promise<OpenWorkbench> {
  const size = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport: size, locale: language === "en" ? "en-US" : "zh-CN", ...looks });
  const page = await context.newPage();
  // A slow machine is no failure.
  page.setDefaultTimeout(120_000);
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on(
    "request",
    (request) =>
      /^(data|blob):/.test(request.url()) ||
      request.url().startsWith(new URL(address).origin) ||
      complaints.push(`asked for ${request.url()}`),
  );
  const begun = new URL(address);
  begun.searchParams.set("lang", language);
  await page.goto(begun.href);
  const frame = await page.waitForSelector("#pane");
  const pane = (await frame.contentFrame()) as Frame;
  await pane.waitForSelector("[data-testid=summary], [data-testid=welcome]");
  return {
    page,
    pane,
    complaints,
    cells: (key) =>
      pane.evaluate(
        (name) =>
          Excel.run(async (context) => {
            const corner = context.workbook.names.getItem(name).getRange();
            const used = corner.getBoundingRect(corner.worksheet.getUsedRange()).load("values");
            await context.sync();
            return used.values as Cells;
          }),
        `TC_${key}`,
      ),
    activate: (key) =>
      pane.evaluate(
        (name) =>
          Excel.run(async (context) => {
            context.workbook.names.getItem(name).getRange().select();
            await context.sync();
          }),
        `TC_${key}`,
      ),
    type: async (key, row, column, text) => {
      await page.locator(GRID).click({ position: { x: 300, y: 200 } });
      await pane.evaluate(
        ([name, down, right]) =>
          Excel.run(async (context) => {
            context.workbook.names.getItem(name).getRange().getOffsetRange(down, right).select();
            await context.sync();
          }),
        [`TC_${key}`, row, column] as const,
      );
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
  };
}
