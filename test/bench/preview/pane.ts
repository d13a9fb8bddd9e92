/**
 * The same in the pane as it ships, as `npm run bench:preview` shows after the bare figures: from a key that is pressed in a weight's box
 * until the preview's numbers have changed, until the whole plan is shown, and the longest that the page stood still meanwhile.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { INPUT } from "../../../src/forms/input/form";
import { compileInput } from "../../../src/forms/input/compileInput";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { validateSplit } from "../../../src/plan/file/validateSplit";
import { workbookOf } from "../../../src/xlsx/specs/workbookOf";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { findChromium } from "../../support/installed";
import { largePlan, type Size } from "../../support/largePlan";
import { startWorkbench } from "../../support/workbench";

const SIZES = [
  { managers: 100, clients: 300, products: 10 },
  { managers: 100, clients: 1000, products: 20 },
];
/** Each in the place of what stands in the box, which is 5 at most to begin with. */
const KEYS = ["7", "6", "9", "8"];

interface Followed {
  readonly shown: number;
  readonly whole: number;
  readonly still: number;
}

async function main(): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) throw new Error("needs Chromium: see test/support/installed.ts");
  const folder = await mkdtemp(path.join(tmpdir(), "preview-"));
  try {
    for (const size of SIZES) await measured(chromium, size, await bookWith(size, folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A workbook in which the plan stands as it is typed in, and nothing has been generated. */
async function bookWith(size: Size, folder: string): Promise<string> {
  const { inputs } = validateSplit(largePlan(size));
  if (inputs === null) throw new Error("no plan");
  const { file } = workbookOf([compileInput(inputs, FORM_TEXTS["zh-CN"])], INPUT.keyOf());
  const book = path.join(folder, `${size.managers}-${size.clients}-${size.products}.xlsx`);
  await writeFile(book, await writeXlsx(file));
  return book;
}

async function measured(chromium: string, { managers, clients, products }: Size, book: string): Promise<void> {
  const workbench = await startWorkbench(chromium, book);
  try {
    const { page, pane } = await workbench.open("en");
    await pane.press("[data-testid=openSplit]:not([aria-disabled=true])", "Enter");
    await pane.selectOption("[data-testid=split-weights]", "own");
    await pane.waitForFunction(isWholeShown);
    for (const key of KEYS) {
      await page.waitForTimeout(3000);
      const { shown, whole, still } = await followed(page, pane, key);
      console.log(
        `${managers} managers, ${clients} clients, ${products} products: numbers after ${Math.round(shown)} ms,` +
          ` the whole plan after ${Math.round(whole)} ms, stood still for ${Math.round(still)} ms at most`,
      );
    }
  } finally {
    await workbench.close();
  }
}

function isWholeShown(): boolean {
  return document.querySelector("[data-testid=splitOf]")?.textContent?.startsWith("The whole") === true;
}

/** Each turn of the page's own clock that came late is a stretch in which it stood still. */
async function followed(page: Page, pane: Frame, key: string): Promise<Followed> {
  await pane.focus("[data-testid=split-ownWeights-1]");
  await page.keyboard.press("Control+A");
  // It is looked at before the key is pressed.
  const looking = await pane.evaluateHandle((awaited) => {
    const box = document.querySelector<HTMLInputElement>("[data-testid=split-ownWeights-1]");
    const before = document.querySelector("[data-testid=splitTable]")?.textContent;
    let [pressed, shown, still, last] = [0, 0, 0, 0];
    box?.addEventListener("keydown", (event) => {
      if (event.key === awaited) pressed = last = performance.now();
    });
    const channel = new MessageChannel();
    const all = new Promise<Followed>((resolve) => {
      channel.port1.onmessage = () => {
        const now = performance.now();
        if (pressed > 0) still = Math.max(still, now - last);
        last = now;
        if (pressed > 0 && shown === 0 && document.querySelector("[data-testid=splitTable]")?.textContent !== before) shown = now - pressed;
        const isWhole = document.querySelector("[data-testid=splitOf]")?.textContent?.startsWith("The whole");
        if (shown > 0 && isWhole && now - pressed > shown + 50) resolve({ shown, whole: now - pressed, still });
        else channel.port2.postMessage(null);
      };
    });
    channel.port2.postMessage(null);
    return { all };
  }, key);
  await page.keyboard.press(key);
  return looking.evaluate(({ all }) => all);
}

void main();
