import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { findChromium } from "../support/installed";
import { npmStart, type StartedWorkbench } from "../support/workbench";

jest.setTimeout(240_000);

const chromium = findChromium();

/** What `npm start` builds and serves, which is not what ships. */
(chromium === null ? describe.skip : describe)("the workbench as npm start brings it up", () => {
  let workbench: StartedWorkbench;
  beforeAll(async () => {
    workbench = await npmStart(chromium as string);
  });
  afterAll(() => workbench?.close());

  it("shows the sample team, and checks it: what comes at once and what is loaded on demand", async () => {
    const { page, pane, complaints } = await workbench.open("en");
    await page.getByRole("button", { name: "Check" }).click();
    await pane.getByText("Nothing to correct").first().waitFor();
    await pane.click("[data-testid=tab-follow]");
    await pane.click("[data-testid=timeOpen]");
    await pane.click("[data-testid=timeLedger]");
    await pane.waitForSelector("[data-testid=made]");
    expect(complaints).toEqual([]);
  });

  it("says what is wrong with a source that was saved, and serves it once it is right", async () => {
    const words = path.join(workbench.src, "i18n/en/pane/split.ts");
    const text = await readFile(words, "utf8");
    const served = async (): Promise<string> => (await fetch(new URL("taskpane.js", workbench.address))).text();
    await writeFile(words, `${text} (`);
    await workbench.says(/split\.ts:\d+:\d+: ERROR/);
    expect(await served()).toContain("Nothing to correct.");
    await writeFile(words, text.replace("Nothing to correct.", "As it should be."));
    await workbench.says(/Built again/);
    expect(await served()).toContain("As it should be.");
    expect(await served()).not.toContain("Nothing to correct.");
  });

  it("opens an .xlsx file in place of the sample, and says what of it is not shown", async () => {
    const { page, complaints } = await workbench.open("en");
    await page.setInputFiles("[data-testid=book]", "test/fixtures/earlier/forms-en.xlsx");
    await page.waitForURL(/book=chosen/);
    await page.getByText("chart × 2 (Team score)").waitFor();
    const pane = await (await page.waitForSelector("#pane")).contentFrame();
    await pane?.waitForSelector("[data-testid=summary]");
    const total = await pane?.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.names.getItem("TC_F1").getRange().worksheet.getRange("I18").load("values");
        await context.sync();
        return cell.values as unknown;
      }),
    );
    expect(total).toEqual([[3_636_000]]);
    expect(complaints).toEqual([]);
  });
});
