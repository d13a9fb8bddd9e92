import { findChromium } from "../support/installed";
import { startWorkbench, type RunningWorkbench } from "../support/workbench";

jest.setTimeout(240_000);

const chromium = findChromium();

(chromium === null ? describe.skip : describe)("a misspelled manager", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench(chromium as string);
  });
  afterAll(() => workbench?.close());

  it("is marked in its cell, and one click corrects it everywhere", async () => {
    const { pane, complaints, cells } = await workbench.open("zh-CN");
    const before = await cells("InputClients");
    const head = before.findIndex((row) => row.some((text) => text === "客户经理"));
    const column = (before[head] ?? []).findIndex((text) => text === "客户经理");
    const right = String(before[head + 1]?.[column]);
    const rows = [1, 2].map((row) => head + row).filter((row) => before[row]?.[column] === right);
    // As pasted, past the list of choices.
    await pane.evaluate(
      ([at, across, text]) =>
        Excel.run(async (context) => {
          const corner = context.workbook.names.getItem("TC_InputClients").getRange();
          for (const row of at) corner.getOffsetRange(row, across).values = [[text]];
          await context.sync();
        }),
      [rows, column, `${right.slice(0, -1)}方`] as const,
    );
    await pane.click("[data-testid=tab-check]");
    await pane.click("[data-testid=check]");
    await pane.waitForSelector("[data-testid=marked]");
    const marked = (wanted: number) =>
      pane.waitForFunction(
        ([row, across, count]) =>
          Excel.run(async (context) => {
            const cell = context.workbook.names.getItem("TC_InputClients").getRange().getOffsetRange(row, across);
            const found = cell.conditionalFormats.getCount();
            const { dataValidation } = cell.load("dataValidation/prompt");
            await context.sync();
            return found.value === count && dataValidation.prompt.title.startsWith("⚠") === count > 0;
          }),
        [rows[0] ?? 0, column, wanted] as const,
      );
    await marked(1);

    await pane.click("[data-testid=mend]");
    await pane.waitForSelector("[data-testid=message]");
    expect(await cells("InputClients")).toEqual(before);
    await marked(0);
    expect(complaints).toEqual([]);
  });
});
