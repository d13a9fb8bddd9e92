import { readFile } from "node:fs/promises";
import { errors, type Locator } from "playwright-core";
import { findChromium } from "../support/installed";
import { standsStill } from "../support/standsStill";
import { startWorkbench, type RunningWorkbench } from "../support/workbench";

jest.setTimeout(240_000);

const chromium = findChromium();
const YEAR_DIALOGS = ["negotiate", "revise", "shift", "respread", "handOver", "leave", "join"].map((id) => `year-${id}`);

(chromium === null ? describe.skip : describe)("the pane's dialogs", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench(chromium as string);
  });
  afterAll(() => workbench?.close());

  it("does nothing that nobody has seen: every dialog takes two Enters, and Esc leads back to where it came from", async () => {
    const { page, pane, complaints, cells } = await workbench.open("en");
    await pane.click("[data-testid=generate]");
    await pane.waitForSelector("[data-testid=done]");
    const before = JSON.stringify([await cells("Input"), await cells("F1")]);
    const focused = (): Promise<string | null> =>
      pane.evaluate(() => document.activeElement?.closest("[data-testid]")?.getAttribute("data-testid") ?? null);
    const dialogs = { prepare: ["sample", "import", "export", "selfTestOpen"], check: ["selfTestCheck"], follow: YEAR_DIALOGS } as const;
    for (const [place, buttons] of Object.entries(dialogs)) {
      await pane.click(`[data-testid=tab-${place}]`);
      if (place === "check") await pane.click("[data-testid=lightOpen]");
      for (const button of buttons) {
        const dialog = pane.locator("[role=dialog], [role=alertdialog]");
        await pane.locator(`[data-testid=${button}]`).dblclick();
        await soon(1500, dialog.first(), "visible");
        // The second click may have landed on the answer that leaves everything as it is.
        await pane.evaluate(standsStill, 400);
        if ((await dialog.count()) === 0) await pane.press(`[data-testid=${button}]`, "Enter");
        await dialog.first().waitFor();
        expect([button, await dialog.count()]).toEqual([button, 1]);
        // A list that the second click has opened takes the first one.
        for (let presses = 0; presses < 2 && (await dialog.count()) > 0; presses += 1) {
          await page.keyboard.press("Escape");
          await soon(1000, dialog.first(), "detached");
        }
        await dialog.first().waitFor({ state: "detached", timeout: 20_000 });
        // The focus follows when the dialog is gone.
        for (let tries = 0; tries < 20 && (await focused()) !== button; tries += 1) await page.waitForTimeout(50);
        expect([button, await focused()]).toEqual([button, button]);
      }
    }
    expect(JSON.stringify([await cells("Input"), await cells("F1")])).toBe(before);
    // What is exported is saved as a file, where files can be saved.
    await pane.click("[data-testid=tab-prepare]");
    await pane.click("[data-testid=export]");
    const [download] = await Promise.all([page.waitForEvent("download"), pane.click("[data-testid=savePlan]")]);
    expect(download.suggestedFilename()).toBe("plan.json");
    expect(JSON.parse(await readFile(await download.path(), "utf8"))).toMatchObject({ supervisor: "Alice Lee" });
    expect(complaints).toEqual([]);
  });
});

/** Waits until it is so, but no longer than this: it need not become so. */
function soon(milliseconds: number, element: Locator, state: "visible" | "detached"): Promise<unknown> {
  return element.waitFor({ state, timeout: milliseconds }).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
  });
}
