import { readFile } from "node:fs/promises";
import type { Frame } from "playwright-core";
import { handOutTexts } from "../../src/i18n/handOutTexts";
import { findChromium } from "../support/installed";
import { inspect } from "../support/inspect";
import { startWorkbench, type RunningWorkbench } from "../support/workbench";
import { readTexts } from "../support/archives";

jest.setTimeout(240_000);

const chromium = findChromium();

/** In a real browser, with the add-in as it is built for Excel and the genuine office.js. */
(chromium === null ? describe.skip : describe)("workbooks to hand out", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench(chromium as string);
  });
  afterAll(() => workbench?.close());

  it("one opens in a window of its own, all are saved as an archive", async () => {
    const { page, pane, complaints } = await workbench.open("zh-CN");
    const { view, found } = await inspect(page, pane);
    const words = handOutTexts["zh-CN"];
    const tab = pane.locator("[data-testid=tab-follow]");
    const first = await tab.boundingBox();
    await tab.click();
    await pane.click("[data-testid=handOut]");
    const dialog = pane.locator("[data-testid=handOutDialog]");
    await dialog.waitFor();
    const names = (await dialog.locator("li").allTextContents()).map((text) => /工作簿 .*\.xlsx/.exec(text)?.[0] ?? text);
    expect(names.length).toBeGreaterThan(3);
    await view("handed out");
    expect(found).toEqual([]);
    // What the pane has found out since has moved nothing away from under the hand.
    expect(await tab.boundingBox()).toEqual(first);

    const [beside] = await Promise.all([
      page.context().waitForEvent("page"),
      dialog.locator("[data-testid=openHandedOut]").first().click(),
    ]);
    await dialog.getByText(words.opened).waitFor();
    await beside.waitForSelector("#pane");
    const other = (await (await beside.$("#pane"))?.contentFrame()) as Frame;
    await other.waitForSelector("[data-testid=welcome]");
    const tabs = await other.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name,items/visibility");
        await context.sync();
        return sheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
      }),
    );
    expect(tabs[0]).toMatch(/^F4 /);
    await beside.close();

    const [file] = await Promise.all([page.waitForEvent("download"), dialog.locator("[data-testid=saveHandedOut]").click()]);
    expect(file.suggestedFilename()).toMatch(/^工作簿 .*\.zip$/);
    expect([...(await readTexts(await readFile(await file.path()))).keys()]).toEqual(names);
    await dialog.getByText(words.saved(file.suggestedFilename())).waitFor();
    expect(complaints).toEqual([]);
  });
});
