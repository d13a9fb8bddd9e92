import path from "node:path";
import { writeFile } from "node:fs/promises";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import sample from "../../src/commands/plan/samples/en/plan.json";
import { findChromium } from "../support/installed";
import { importFile } from "../support/importFile";
import { startWorkbench, type RunningWorkbench } from "../support/workbench";

jest.setTimeout(240_000);

const chromium = findChromium();
/** Where pictures go, for whoever wants to look at them. */
const PICTURES = process.env["PICTURES"];

/** The sample, in which every client had two thirds of the first product's revenue last year. */
const PLAN = {
  ...sample,
  clients: sample.clients.map((client, at) => ({
    ...client,
    lastYear: { [sample.products[0]?.id ?? ""]: { revenue: 90000 + 7000 * at } },
  })),
};

(chromium === null ? describe.skip : describe)("how the target is split", () => {
  let workbench: RunningWorkbench;
  const folder = mkdtempSync(path.join(tmpdir(), "split-"));
  beforeAll(async () => {
    await writeFile(path.join(folder, "plan.json"), JSON.stringify(PLAN));
    workbench = await startWorkbench(chromium as string);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await workbench?.close();
  });

  it.each(["zh-CN", "en"] as const)("is chosen with a preview, written when applied, and fits 320 pixels (%s)", async (language) => {
    const { page, pane, complaints, cells } = await workbench.open(language);
    await page.evaluate(() => {
      const frame = document.querySelector("iframe");
      if (frame) frame.style.cssText += ";width:320px;min-width:320px;max-width:320px;flex:none";
    });
    await importFile(pane, path.join(folder, "plan.json"));
    await pane.click("[data-testid=generate]");
    await pane.waitForSelector("[data-testid=done]");
    const before = await cells("F1");

    await pane.press("[data-testid=openSplit]", "Enter");
    await pane.waitForSelector("[data-testid=fairness]");
    const table = pane.locator("[data-testid=splitTable]");
    expect(await table.locator("strong").count()).toBe(0);
    await pane.selectOption("[data-testid=split-weights]", "by:revenue");
    await table.locator("strong").first().waitFor();
    expect(await pane.locator("[data-testid=splitView]").evaluate((view) => view.scrollWidth - view.clientWidth)).toBeLessThanOrEqual(0);

    // The weights that are written over were typed by somebody: they are shown first.
    const apply = async (): Promise<void> => {
      await pane.press("[data-testid=applySplit]", "Enter");
      await pane.waitForSelector("[data-testid=confirmDialog]");
      expect(await pane.textContent("[data-testid=previewCells]")).toContain("Hannah King");
      if (PICTURES !== undefined) await page.screenshot({ path: path.join(PICTURES, `split-confirm-${language}.png`) });
      await pane.press("[data-testid=confirmWriting]", "Enter");
    };
    await apply();
    await table.locator("strong").first().waitFor({ state: "detached" });
    await pane.waitForSelector("[data-testid=applySplit][aria-disabled=true]");
    expect(await cells("F1")).toEqual(before);
    // Undone with the page open, the page shows what stands there again, and what somebody types into the sheet.
    await pane.press("[data-testid=recentOpen]", "Enter");
    await pane.locator("[data-testid=recentList] button").first().press("Enter");
    const weight = pane.locator("[data-testid=split-ownWeights-0]");
    await weight.waitFor();
    expect(await weight.inputValue()).toBe("1.2");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("TC_Managers");
        table.columns.getItemAt(2).getDataBodyRange().getCell(0, 0).values = [[1.5]];
        await context.sync();
      }),
    );
    await pane.waitForFunction(() => document.querySelector<HTMLInputElement>("[data-testid=split-ownWeights-0]")?.value === "1.5");
    await pane.selectOption("[data-testid=split-weights]", "by:revenue");
    await table.locator("strong").first().waitFor();
    await apply();
    await pane.waitForSelector("[data-testid=applySplit][aria-disabled=true]");
    await pane.press("[data-testid=closeSplit]", "Enter");
    await pane.waitForSelector("[data-testid=openSplit]");
    await pane.locator("[data-testid=generate]").first().click();
    await pane.waitForSelector("[data-testid=done]");
    expect(await cells("F1")).not.toEqual(before);
    expect((await cells("TieOut")).flat()).not.toContain("✗");
    expect(complaints).toEqual([]);
    await page.close();
  });
});
