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

  it("shows the sample team, and generates", async () => {
    const { pane, complaints, cells } = await workbench.open("en");
    await pane.click("[data-testid=generate]");
    await pane.waitForSelector("[data-testid=done]");
    expect((await cells("TieOut")).flat()).not.toContain("✗");
    expect(complaints).toEqual([]);
  });
});
