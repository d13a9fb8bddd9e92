/**
 * The same in the pane as it ships, as `npm run bench:preview` shows after the bare figures: from a key that is pressed in a weight's box
 * until the preview's numbers have changed, until the whole plan is shown, and the longest that the page stood still meanwhile.
 */
import type { Frame, Page } from "playwright-core";
import { findChromium } from "../../support/installed";
import { largePlan } from "../../support/largePlan";
import { putIn } from "../../support/putIn";
import { startWorkbench } from "../../support/workbench";

const SIZES = [
  { managers: 100, clients: 300, products: 10 },
  { managers: 100, clients: 1000, products: 20 },
];
/** Each in the place of what stands in the box. */
const KEYS = ["2", "5", "3", "4"];

interface Followed {
  readonly shown: number;
  readonly whole: number;
  readonly still: number;
}

async function main(): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) throw new Error("needs Chromium: see test/support/installed.ts");
  const workbench = await startWorkbench(chromium);
  try {
    for (const size of SIZES) {
      const { page, pane } = await workbench.open("en");
      await putIn(pane, JSON.stringify(largePlan(size)));
      await pane.press("[data-testid=openSplit]", "Enter");
      await pane.selectOption("[data-testid=split-weights]", "own");
      await pane.waitForSelector("[data-testid=splitTable]");
      await page.waitForTimeout(8000);
      for (const key of KEYS) {
        const { shown, whole, still } = await followed(page, pane, key);
        console.log(
          `${size.managers} managers, ${size.clients} clients, ${size.products} products: numbers after ${Math.round(shown)} ms,` +
            ` the whole plan after ${Math.round(whole)} ms, stood still for ${Math.round(still)} ms at most`,
        );
        await page.waitForTimeout(3000);
      }
      await page.close();
    }
  } finally {
    await workbench.close();
  }
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
