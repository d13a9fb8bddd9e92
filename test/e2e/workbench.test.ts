import { findChromium } from "../support/chromium";
import { startWorkbench, type OpenWorkbench, type RunningWorkbench } from "../support/workbench";

jest.setTimeout(180_000);

const chromium = findChromium();

/** What a user does, in a real browser, with the add-in as it is built for Excel and the genuine office.js. */
(chromium === null ? describe.skip : describe)("the workbench", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench(chromium as string);
  });
  afterAll(() => workbench?.close());

  it("starts with the sample team, and one click makes sheets that tie", async () => {
    const { pane, complaints, cells } = await workbench.open("zh-CN");
    expect(await pane.textContent("[data-testid=summary]")).toContain("集团客户部");
    await pane.click("[data-testid=generate]");
    expect(await pane.textContent("[data-testid=done]")).toContain("勾稽");
    const tieOut = (await cells("TieOut")).flat();
    expect(tieOut).toContain("✓");
    expect(tieOut).not.toContain("✗");
    expect(complaints).toEqual([]);
  });

  it("splits 3000 over three managers as on paper, and notices a changed cell", async () => {
    const open = await workbench.open("zh-CN");
    const { pane, page, complaints, cells, type } = open;
    await page.click("[data-testid=examples]");
    await page.getByRole("menuitem", { name: "三位客户经理" }).click();
    await pane.click("[data-testid=replaceYes]");
    await pane.getByTestId("summary").filter({ hasText: "3,000" }).waitFor();
    await pane.click("[data-testid=generate]");
    await pane.waitForSelector("[data-testid=done]");

    const months = [100, 100, 100, 100, 100, 100];
    expect(await numbers(open, "F1", "甲")).toEqual([...months, 400, 1000]);
    expect(await numbers(open, "F1", "乙")).toEqual([...months, 400, 1000]);
    expect(await numbers(open, "F1", "丙")).toEqual([...months, 400, 1000]);
    expect(await numbers(open, "F1", "合计")).toEqual([300, 300, 300, 300, 300, 300, 1200, 3000]);
    expect((await numbers(open, "F1", "累计")).slice(0, 7)).toEqual([300, 600, 900, 1200, 1500, 1800, 3000]);
    expect((await cells("TieOut")).flat()).not.toContain("✗");

    const [row, column] = await firstNumber(open, "F1", "甲");
    await type("F1", row, column, "107");
    expect((await numbers(open, "F1", "合计"))[0]).toBe(307);
    expect((await numbers(open, "F1", "甲")).at(-1)).toBe(1007);
    expect((await cells("TieOut")).flat()).toContain("✗");
    expect(complaints).toEqual([]);
  });
});

async function numbers({ cells }: OpenWorkbench, key: string, label: string): Promise<readonly number[]> {
  const row = (await cells(key)).find((each) => each.includes(label));
  return (row ?? []).filter((value): value is number => typeof value === "number");
}

async function firstNumber({ cells }: OpenWorkbench, key: string, label: string): Promise<readonly [row: number, column: number]> {
  const all = await cells(key);
  const row = all.findIndex((each) => each.includes(label));
  return [row, (all[row] ?? []).findIndex((value) => typeof value === "number")];
}
