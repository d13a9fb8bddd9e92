/**
 * How long the workbench takes for what everybody begins with: from the page's navigation until the sample plan stands in it, until its
 * sheets are generated, and generated once more: `npm run bench:workbench`, in milliseconds, each the middle one of several windows. With
 * the add-in as it ships. A build of another version is measured with `TESTS_BUILT=FOLDER`.
 */
import type { Frame } from "playwright-core";
import { findChromium } from "../../support/installed";
import { startWorkbench } from "../../support/workbench";

const WINDOWS = 3;

interface Times {
  readonly ready: number;
  readonly generate: number;
  readonly again: number;
}

async function main(): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) throw new Error("needs Chromium: see test/support/installed.ts");
  const workbench = await startWorkbench(chromium);
  try {
    const all: Times[] = [];
    for (let window = 0; window < WINDOWS; window++) {
      const { page, pane } = await workbench.open("zh-CN");
      await pane.waitForSelector("[data-testid=summary]");
      const ready = await page.evaluate(() => performance.now());
      all.push({ ready, generate: await generated(pane), again: await generated(pane) });
    }
    for (const what of ["ready", "generate", "again"] as const)
      console.log(
        what.padEnd(8),
        Math.round(middle(all.map((each) => each[what]))),
        "ms of",
        all.map((each) => Math.round(each[what])).join(" "),
      );
  } finally {
    await workbench.close();
  }
}

/** From the click until it is done and nothing is under way any more. */
async function generated(pane: Frame): Promise<number> {
  const time = await pane.evaluateHandle(() => {
    let [begun, wasUnderWay] = [0, false];
    document.addEventListener("click", () => (begun = performance.now()), { capture: true, once: true });
    const ended = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector("[data-testid=progress]")) wasUnderWay = true;
        else if (wasUnderWay && document.querySelector("[data-testid=done]")) {
          observer.disconnect();
          resolve(performance.now() - begun);
        }
      }).observe(document.body, { childList: true, subtree: true, attributes: true });
    });
    return { ended };
  });
  await pane.locator("[data-testid=generate]").first().click();
  return time.evaluate(({ ended }) => ended);
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

void main();
