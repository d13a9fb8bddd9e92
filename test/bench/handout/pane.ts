/**
 * Workbooks for a hundred managers, eight sheets each, made in the pane as it ships: how long it takes, what the browser's process of the
 * page takes of memory meanwhile (the spreadsheet of the workbench included, which is why it is told before), how soon it stops when
 * somebody stops it, and how long the page stood still at most.
 *
 *   npm run bench:handout -- [MANAGERS]
 */
import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { findChromium } from "../../support/installed";
import { putIn } from "../../support/putIn";
import { largePlan } from "../../support/largePlan";
import { startWorkbench } from "../../support/workbench";

const [managers = 100] = process.argv.slice(2).map(Number);
void main();

async function main(): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) throw new Error("needs Chromium: see test/support/installed.ts");
  const workbench = await startWorkbench(chromium);
  try {
    const { page, pane } = await workbench.open("en");
    await putIn(pane, JSON.stringify(largePlan({ managers, clients: 10 * managers, products: 5 })));
    await page.waitForTimeout(5000);
    await pane.click("[data-testid=tab-follow]");
    const before = await memory(page);
    const { files, ms, heap, process: taken, still } = await handedOut(page, pane, null);
    console.log(`before: ${mega(before.heap)} MB of heap, ${mega(before.process)} MB of memory`);
    console.log(
      `${files} workbooks in ${seconds(ms)}: ${mega(heap - before.heap)} MB of heap and ${mega(taken - before.process)} MB of memory ` +
        `more; stood still for ${Math.round(still)} ms at most`,
    );
    const part = await handedOut(page, pane, 10);
    console.log(`stopped after 10: ${part.files} workbooks, shown ${Math.round(part.stopping)} ms after the click`);
  } finally {
    await workbench.close();
  }
}

interface Made {
  readonly files: number;
  readonly ms: number;
  readonly stopping: number;
  readonly still: number;
  readonly heap: number;
  readonly process: number;
}

/** @param stopAt after so many workbooks somebody stops it; null: nobody does */
async function handedOut(page: Page, pane: Frame, stopAt: number | null): Promise<Made> {
  const still = await standingStill(pane);
  const dialog = pane.locator("[data-testid=handOutDialog]");
  let [heap, taken, isOver, stopped] = [0, 0, false, 0];
  const start = performance.now();
  await pane.click("[data-testid=handOut]");
  const watching = (async () => {
    while (!isOver) {
      const now = await memory(page);
      [heap, taken] = [Math.max(heap, now.heap), Math.max(taken, now.process)];
      await new Promise((resume) => setTimeout(resume, 250));
    }
  })();
  if (stopAt !== null) {
    await pane.waitForFunction((least) => Number(/(\d+) \/ \d+/.exec(document.body.innerText)?.[1]) >= least, stopAt);
    stopped = performance.now();
    await pane.click("[data-testid=cancel]");
  }
  await dialog.waitFor({ timeout: 600_000 });
  const end = performance.now();
  isOver = true;
  await watching;
  const files = await dialog.locator("li").count();
  const longest = await still.evaluate(({ timer, longest: most }) => {
    clearInterval(timer);
    return most;
  });
  await dialog.getByRole("button").last().click();
  return { files, ms: end - start, stopping: stopped === 0 ? 0 : end - stopped, still: longest, heap, process: taken };
}

/** Each turn of the page's own clock that came late is a stretch in which it stood still. */
function standingStill(pane: Frame) {
  return pane.evaluateHandle(() => {
    const state = { last: performance.now(), longest: 0, timer: 0 };
    state.timer = window.setInterval(() => {
      state.longest = Math.max(state.longest, performance.now() - state.last - 20);
      state.last = performance.now();
    }, 20);
    return state;
  });
}

/** Of what scripts have made, and of the whole process that shows the page. */
async function memory(page: Page): Promise<{ readonly heap: number; readonly process: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const browser = await (page.context().browser() as Browser).newBrowserCDPSession();
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  await browser.detach();
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => residentBytes(id));
  return { heap: metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0, process: Math.max(0, ...sizes) };
}

/** Linux alone tells; 0 elsewhere. */
function residentBytes(id: number): number {
  if (process.platform !== "linux") return 0;
  return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function mega(bytes: number): string {
  return String(Math.round(bytes / 1e6));
}
