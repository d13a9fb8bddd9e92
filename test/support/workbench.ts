import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Browser, Frame, Page } from "playwright-core";
import type { Language } from "../../src/plan/inputs/inputs";
import type { SheetKey } from "../../src/sheet/place/place";
import { serve } from "../../src/workbench/server/serve";
import { launchChromium } from "./chromium";

/** The workbench as a user has it: the add-in built for production, served, in a browser of its own. */
export interface RunningWorkbench {
  /** Opens a fresh workbook in a window; the window opened before closes, for a grid that nobody looks at still draws. */
  open(language: Language, size?: { readonly width: number; readonly height: number }): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

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

/** Builds into a folder of its own and starts server and browser. `npm start` builds for development, Excel gets production. */
export async function startWorkbench(executablePath: string, mode: "production" | "development" = "production"): Promise<RunningWorkbench> {
  const folder = await mkdtemp(path.join(tmpdir(), "workbench-"));
  const webpack = path.join(PROJECT, "node_modules/webpack/bin/webpack.js");
  await promisify(execFile)(process.execPath, [webpack, "--mode", mode, "--env", "workbench", "--env", `output=${folder}`], {
    cwd: PROJECT,
  });
  const serving = await serve({ folder, port: 0 });
  const browser = await launchChromium(executablePath);
  return {
    open: async (language, size = { width: 1440, height: 900 }) => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      return open(browser, serving.address, language, size);
    },
    close: async () => {
      await browser.close();
      await serving.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function open(
  browser: Browser,
  address: string,
  language: Language,
  viewport: { readonly width: number; readonly height: number },
): Promise<OpenWorkbench> {
  const page = await (await browser.newContext({ viewport, locale: language === "en" ? "en-US" : "zh-CN" })).newPage();
  // A slow machine is no failure.
  page.setDefaultTimeout(120_000);
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on(
    "request",
    (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(address) || complaints.push(`asked for ${request.url()}`),
  );
  await page.goto(`${address}?lang=${language}`);
  const frame = await page.waitForSelector("#pane");
  const pane = (await frame.contentFrame()) as Frame;
  await pane.waitForSelector("[data-testid=summary]");
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
