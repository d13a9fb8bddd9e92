import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { findChromium } from "../support/installed";
import { inspect } from "../support/inspect";
import { oldBook } from "../support/oldBook";
import { startWorkbench, type RunningWorkbench } from "../support/workbench";

jest.setTimeout(240_000);

const chromium = findChromium();
/** Where pictures go, for whoever wants to look at them. */
const PICTURES = process.env["PICTURES"];

describe.each(["zh-CN", "en"] as const)("an old workbook of somebody's own, in %s", (language) => {
  const list = oldBook(language);
  let folder: string;
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "old-"));
    await writeFile(path.join(folder, "old.xlsx"), list.bytes);
    if (chromium) workbench = await startWorkbench(chromium, path.join(folder, "old.xlsx"));
  });
  afterAll(async () => {
    await workbench?.close();
    await rm(folder, { recursive: true });
  });

  const run = chromium === null ? it.skip : it;
  run("is shown and chosen from by keyboard at 320 px, where nothing overlaps, and becomes sheets that tie", async () => {
    const { page, pane, complaints, cells } = await workbench.open(language, { viewport: { width: 1100, height: 900 } });
    const picture = async (name: string): Promise<void> => {
      if (PICTURES !== undefined) await page.screenshot({ path: path.join(PICTURES, `${name}-${language}.png`) });
    };
    await picture("1-welcome");
    const { view, found } = await inspect(page, pane);
    await view("welcome");
    // On the first sheet there is nothing but remarks: it says what to select.
    await pane.click("[data-testid=import]");
    await pane.click("[data-testid=takeList]");
    await pane.waitForSelector("[data-testid=importDialog] .fui-Field__validationMessage");
    await picture("2-no-list");
    await view("no list");
    await goToTab(pane, list.sheet);
    await pane.press("[data-testid=takeList]", "Enter");
    await pane.waitForSelector("[data-testid=listMapping]");
    expect(await focused(pane)).toMatch(/导入自己的清单|Import your list/);
    await view("list");
    await picture("3-list");
    const select = pane.locator("[data-testid=listMapping] select").last();
    const meaning = await select.inputValue();
    await select.focus();
    await select.selectOption("area");
    await picture("3-list-area");
    await select.selectOption(meaning);
    expect(await pane.textContent("[data-testid=listCounts]")).toMatch(
      /6 个客户，2 位客户经理，3 个产品|6 clients, 2 managers, 3 products/,
    );
    await pane.fill("[data-testid=listYear]", "2026");
    await pane.press("[data-testid=listTake]", "Enter");
    await pane.waitForSelector("[data-testid=summary]");
    await picture("4-input");
    await pane.click("[data-testid=generate]");
    await pane.waitForSelector("[data-testid=done]");
    await picture("5-generated");
    const f3 = await cells("F3");
    expect(f3.flat()).toContain(list.rows[4]?.[2]);
    expect((await cells("TieOut")).flat()).not.toContain("✗");
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

function goToTab(pane: Frame, name: string): Promise<void> {
  return pane.evaluate(
    (tab) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(tab);
        sheet.activate();
        sheet.getRange("A1").select();
        await context.sync();
      }),
    name,
  );
}

function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.activeElement?.textContent ?? "");
}
