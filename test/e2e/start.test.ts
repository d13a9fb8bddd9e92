import { findChromium } from "../support/chromium";
import { startWorkbench, type RunningWorkbench } from "../support/workbench";

jest.setTimeout(240_000);

const chromium = findChromium();

/** The build that `npm start` makes, which is not the one that ships. */
(chromium === null ? describe.skip : describe)("the workbench as npm start builds it", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench(chromium as string, "development");
  });
  afterAll(() => workbench?.close());

  it("shows the sample team, and checks it: what comes at once and what is loaded on demand", async () => {
    const { page, pane, complaints } = await workbench.open("en");
    await page.getByRole("button", { name: "Check" }).click();
    await pane.getByText("Nothing to correct").first().waitFor();
    await pane.click("[data-testid=tab-follow]");
    await pane.click("[data-testid=timeLedger]");
    await pane.waitForSelector("[data-testid=made]");
    expect(complaints).toEqual([]);
  });
});
