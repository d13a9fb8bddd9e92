/**
 * How soon the workbench and the pane in it show something, and when the pane can be used: `npm run bench:paint`. From the navigation, in
 * milliseconds, each the middle one of several loads of a page whose files the browser has already. With the add-in as it ships.
 */
import type { Frame, Page } from "playwright-core";
import { findChromium } from "../../support/installed";
import { startWorkbench } from "../../support/workbench";

const LOADS = 5;

interface Paints {
  readonly page: number;
  readonly pane: number;
  readonly usable: number;
}

async function main(): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) throw new Error("needs Chromium: see test/support/installed.ts");
  const workbench = await startWorkbench(chromium);
  try {
    const { page } = await workbench.open("zh-CN");
    const loads: Paints[] = [];
    for (let load = 0; load < LOADS; load++) loads.push(await paints(page));
    for (const what of ["page", "pane", "usable"] as const)
      console.log(
        what.padEnd(8),
        Math.round(middle(loads.map((load) => load[what]))),
        "ms of",
        loads.map((load) => Math.round(load[what])).join(" "),
      );
  } finally {
    await workbench.close();
  }
}

async function paints(page: Page): Promise<Paints> {
  await page.reload();
  const pane = (await (await page.waitForSelector("#pane")).contentFrame()) as Frame;
  await pane.waitForSelector("[data-testid=summary], [data-testid=welcome]");
  const usable = await page.evaluate(() => performance.now());
  const begun = await page.evaluate(() => performance.timeOrigin);
  return { page: (await firstPaint(page)) - begun, pane: (await firstPaint(pane)) - begun, usable };
}

/** On the clock. */
function firstPaint(where: Page | Frame): Promise<number> {
  return where.evaluate(() => performance.timeOrigin + (performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN));
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

void main();
