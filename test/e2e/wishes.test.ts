import { findChromium } from "../support/installed";
import { importFile } from "../support/importFile";
import { startWorkbench, type RunningWorkbench } from "../support/workbench";

jest.setTimeout(240_000);

const chromium = findChromium();
const MANAGER = "客户经理乙";

(chromium === null ? describe.skip : describe)("a number typed over a plan with buffers", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench(chromium as string);
  });
  afterAll(() => workbench?.close());

  it("is what is assigned, to the unit, and everything ties", async () => {
    const { pane, complaints, cells, type } = await workbench.open("zh-CN");
    await importFile(pane, "buffered.json");
    await pane.click("[data-testid=generate]");
    await pane.waitForSelector("[data-testid=done]");

    const rows = async (): Promise<readonly (readonly unknown[])[]> => (await cells("F1")).filter(([who]) => who === MANAGER);
    const at = (await cells("F1")).map(([who]) => who).lastIndexOf(MANAGER);
    const before = Number((await rows()).at(-1)?.[1]);
    const wanted = Math.round((before + 150.25) * 100) / 100;
    await type("F1", at, 1, String(wanted));
    await pane.click("[data-testid=generate]");
    await pane.waitForSelector("[data-testid=wishes]");
    await pane.click("[data-testid=takeWishes]");
    await pane.locator("[data-testid=wishes]").waitFor({ state: "detached" });
    expect(Number((await rows()).at(-1)?.[1])).toBe(wanted);
    expect((await cells("TieOut")).flat()).not.toContain("✗");
    expect(complaints).toEqual([]);
  });
});
