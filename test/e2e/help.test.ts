import axe from "axe-core";
import type { Page } from "playwright-core";
import { besideTexts } from "../../src/i18n/besideTexts";
import { findChromium } from "../support/installed";
import { startWorkbench, type RunningWorkbench } from "../support/workbench";

jest.setTimeout(240_000);

const chromium = findChromium();

/** Pages of every kind: the first, a place, one with a table's headings, one with a picture. */
const PAGES = ["index", "place-follow", "sheet-F6", "sheet-InputMore"];

(chromium === null ? describe.skip : describe)("help and the tour", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench(chromium as string);
  });
  afterAll(() => workbench?.close());

  it("are at hand beside the sample, follow the sheet in front, and can be read on a narrow and dark screen", async () => {
    const { page, pane, activate, complaints } = await workbench.open("zh-CN");
    const words = besideTexts["zh-CN"];
    // Offered with the first sample, which is there from the start.
    await pane.click("[data-testid=tourStart]");
    const steps: (string | null)[] = [];
    for (let step = 0; step < words.tour.steps.length; step++) {
      steps.push(await pane.textContent("#beside"));
      await pane.waitForSelector("[role=tabpanel]");
      await pane.press("[data-testid=tourNext]", "Enter");
    }
    expect(steps).toEqual(words.tour.steps.map(({ title }, at) => words.tour.step(at + 1, words.tour.steps.length, title)));
    expect(await pane.$("[data-testid=beside]")).toBeNull();

    await pane.click("[data-testid=help]");
    const onSheet = pane.locator("[data-testid=helpOnSheet] a");
    for (const key of ["InputMore", "Input"]) {
      await activate(key);
      await pane.locator(`[data-testid=helpOnSheet] a[href$="sheet-${key}.html"]`).waitFor();
    }
    const [beside] = await Promise.all([page.context().waitForEvent("page"), onSheet.click()]);
    await beside.waitForLoadState();
    expect(await beside.title()).toBe("目标输入");
    await beside.setViewportSize({ width: 320, height: 640 });
    await beside.emulateMedia({ colorScheme: "dark" });
    const found: string[] = [];
    for (const language of ["zh-CN", "en"]) for (const name of PAGES) found.push(...(await faults(beside, `../${language}/${name}.html`)));
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** What a reader of a page would stumble over. */
async function faults(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(new URL(address, page.url()).href);
  const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { readonly axe: typeof axe }).axe.run());
  const lost = await page.evaluate(() => [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src));
  return [...(scrolls ? ["scrolls sideways"] : []), ...violations.map(({ id }) => id), ...lost].map((fault) => `${address}: ${fault}`);
}
