import { readFile } from "node:fs/promises";
import { TAG_ROW } from "../../src/forms/F4/places";
import type { Language } from "../../src/plan/inputs/inputs";
import type { PlanFile } from "../../src/plan/file/planFile";
import sampleFile from "../../src/commands/plan/samples/en/plan.json";
import { findChromium } from "../support/installed";
import { inspect } from "../support/inspect";
import { drawn } from "../support/drawn";
import { importFile } from "../support/importFile";
import { startWorkbench, type OpenWorkbench, type RunningWorkbench } from "../support/workbench";
import { openingTexts } from "../../src/i18n/openingTexts";
import { F4 } from "../../src/forms/F4/form";

jest.setTimeout(240_000);

const chromium = findChromium();
const sample = sampleFile as PlanFile;

/** What a user does, in a real browser, with the add-in as it is built for Excel and the genuine office.js. */
(chromium === null ? describe.skip : describe)("the workbench", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench(chromium as string);
  });
  afterAll(() => workbench?.close());

  /**
   * Opening a window takes longer than what many tests do in it: they follow each other in the workbooks of two. The one that is opened in
   * Chinese is in English from the second test on.
   */
  const windows = new Map<Language, OpenWorkbench>();
  const opened = async (language: Language): Promise<OpenWorkbench> => {
    const open = windows.get(language);
    // One that is opened closes the other.
    if (open?.page.isClosed() === false) return open;
    const anew = await workbench.open(language);
    windows.set(language, anew);
    return anew;
  };

  it("starts with the sample team, and one click makes sheets that tie", async () => {
    const { page, pane, complaints, cells, activate } = await opened("zh-CN");
    expect(await pane.textContent("[data-testid=summary]")).toContain("集团客户部");
    await pane.click("[data-testid=generate]");
    expect(await pane.textContent("[data-testid=done]")).toContain("勾稽");
    const tieOut = (await cells("TieOut")).flat();
    expect(tieOut).toContain("✓");
    expect(tieOut).not.toContain("✗");

    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 .xlsx" }).click()]);
    expect(file.suggestedFilename()).toBe("目标分解.xlsx");
    expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe("PK");

    await activate("TieOut");
    expect(await drawn(page)).toBe(true);
    await page.mouse.click(LINK.x, LINK.y);
    expect(await activeCell(pane)).toMatch(/^目标输入!/);
    expect(complaints).toEqual([]);
  });

  it("takes a number that is typed over the plan into it with one click, and everything ties", async () => {
    const { pane, complaints, cells, type } = await opened("zh-CN");
    const before = Number((await cells("F1"))[4]?.[1]);
    await type("F1", 4, 1, String(before + 20));
    await pane.click("[data-testid=generate]");
    const wishes = pane.locator("[data-testid=wishes]");
    await wishes.waitFor();
    expect(await wishes.textContent()).toContain(`${before} → ${before + 20}`);
    await pane.fill("[data-testid=wishes-reason] input, input[data-testid=wishes-reason]", "已谈妥");
    await pane.click("[data-testid=takeWishes]");
    await wishes.waitFor({ state: "detached" });
    expect((await cells("F1"))[4]?.[1]).toBe(before + 20);
    expect((await cells("InputMore")).flat()).toContain("已谈妥");
    expect((await cells("TieOut")).flat()).not.toContain("✗");
    expect(complaints).toEqual([]);
  });

  it("explains a function while it is typed, in the language of the menus, and calculates it", async () => {
    const { page, pane, complaints } = await opened("zh-CN");
    const select = (address: string): Promise<void> =>
      pane.evaluate(
        (cell) => Excel.run(async (context) => (context.workbook.worksheets.getItem("Sheet1").getRange(cell).select(), context.sync())),
        address,
      );
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.activate();
        sheet.getRange("A1:B2").values = [
          [90, 120],
          [20, 0],
        ];
        await context.sync();
      }),
    );
    await select("D1");
    await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 300, y: 200 } });
    await select("D1");
    await page.keyboard.type("=TARGET.AT");
    await page.getByText("达成率：实际 ÷ 计划，逐格计算").waitFor();
    await page.keyboard.type("TAINMENT(A1:A2,B1:B2)");
    await page.keyboard.press("Enter");
    await pane.waitForFunction(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("D1:D2").load("values");
        await context.sync();
        return range.values.join() === "0.75,#DIV/0!";
      }),
    );

    await page.getByRole("button", { name: "English" }).first().click();
    await page.getByRole("button", { name: "Download .xlsx" }).waitFor();
    // The pane that speaks English, not the one that is about to go, once it has looked.
    await pane.waitForFunction(() => document.documentElement.lang === "en" && document.querySelector("[data-testid=summary]") !== null);
    await select("F1");
    await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 300, y: 300 } });
    await page.keyboard.type("=TARGET.GRA");
    await page.getByText("The grade that a score earns", { exact: false }).first().waitFor();
    await page.keyboard.press("Escape");
    expect(complaints).toEqual([]);
  });

  it("keeps who types out of a protected sheet's locked cells, and says so", async () => {
    const { page, pane, complaints } = await opened("zh-CN");
    const inSheet = (work: string): Promise<unknown> =>
      pane.evaluate(`Excel.run(async (context) => { const sheet = context.workbook.worksheets.getItem("Sheet1"); ${work} })`);
    const typed = async (cell: string, key: string): Promise<unknown> => {
      await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 300, y: 200 } });
      await inSheet(`sheet.getRange("${cell}").select(); await context.sync();`);
      await page.keyboard.press(key);
      await page.keyboard.press("Enter");
      return inSheet(`const range = sheet.getRange("${cell}"); range.load("values"); await context.sync(); return range.values[0][0];`);
    };
    await inSheet(
      `sheet.activate(); sheet.getRange("A1:B1").values = [[1, 2]]; ` +
        `sheet.getRange("B1").format.protection.locked = false; sheet.protection.protect(); await context.sync();`,
    );
    expect(await typed("A1", "7")).toBe(1);
    await page.getByText("This cell is protected.").first().waitFor();
    expect(await typed("A1", "Delete")).toBe(1);
    expect(await typed("B1", "7")).toBe(7);
    expect(await typed("B1", "Delete")).toBe("");
    await inSheet(`sheet.protection.unprotect(); await context.sync();`);
    expect(complaints).toEqual([]);
  });

  it("draws charts over the cells they cover; they scroll with the sheet and follow the numbers", async () => {
    const { page, pane, complaints } = await opened("zh-CN");
    const inSheet = (work: string): Promise<void> =>
      pane.evaluate(
        `Excel.run(async (context) => { const sheet = context.workbook.worksheets.getItem("Sheet1"); ${work}; await context.sync(); })`,
      );
    await inSheet(`sheet.activate(); sheet.getRange("A1:C3").values = [["m", "plan", "actual"], ["Jan", 10, 8], ["Feb", 20, ""]];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:C3"), "Columns");
      chart.name = "TC_Year"; chart.title.text = "Plan and actual"; chart.setPosition("B5", "G18");
      chart.series.getItemAt(0).format.fill.setSolidColor("#A3B8D9");
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A3"))`);
    const chart = page.locator("svg[data-chart=TC_Year]");
    const columns = chart.locator("rect[fill='#A3B8D9']:not([width='9'])");
    await chart.getByText("Plan and actual").waitFor();
    await chart.getByText("Feb").waitFor();
    expect(await columns.count()).toBe(2);
    const heights = () => columns.evaluateAll((all) => all.map((column) => Number(column.getAttribute("height"))));
    const [low = 0, high = 0] = await heights();
    expect(high / low).toBeCloseTo(2);

    await inSheet(`sheet.getRange("B2:B3").formulas = [["=5*2"], ["=B2*3"]]`);
    await page.waitForFunction(() => {
      const [first, second] = [...document.querySelectorAll("svg[data-chart=TC_Year] rect[fill='#A3B8D9']")].map((column) =>
        Number(column.getAttribute("height")),
      );
      return Math.abs((second ?? 0) / (first ?? 1) - 3) < 0.01;
    });

    // What is selected from outside, as by a link to a cell, is scrolled to; the chart goes with the sheet.
    await inSheet(`sheet.getRange("B300").select()`);
    await page.waitForFunction(() => (document.querySelector("svg[data-chart=TC_Year]")?.getBoundingClientRect().bottom ?? 0) < 0);
    await inSheet(`sheet.getRange("A1").select()`);
    await page.waitForFunction(() => (document.querySelector("svg[data-chart=TC_Year]")?.getBoundingClientRect().bottom ?? 0) > 0);
    await inSheet(`context.workbook.worksheets.getItem("Sheet1").charts.getItem("TC_Year").delete()`);
    await chart.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  it("has no API that the manifest does not ask for", async () => {
    const { pane } = await opened("zh-CN");
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().customProperties.add("key", "value");
        await context.sync();
        return "no error";
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe("ApiNotFound");
  });

  it("splits 3000 over three managers as on paper, and notices a changed cell", async () => {
    const open = await opened("zh-CN");
    const { pane, page, complaints, cells, type } = open;
    await page.click("[data-testid=examples]");
    await page.getByRole("menuitem", { name: "Retail stores" }).click();
    await pane.click("[data-testid=replaceYes]");
    await pane.getByTestId("summary").filter({ hasText: "High Street Retail" }).waitFor();
    await importFile(pane, "three-managers.json");
    await pane.getByTestId("summary").filter({ hasText: "3,000" }).waitFor();
    await pane.click("[data-testid=generate]");
    await pane.waitForSelector("[data-testid=done]");

    const months = [100, 100, 100, 100, 100, 100];
    for (const name of ["甲", "乙", "丙"]) expect(await numbers(open, "F1", name)).toEqual([...months, 400, 1000]);
    expect(await numbers(open, "F1", "合计")).toEqual([300, 300, 300, 300, 300, 300, 1200, 3000]);
    expect((await numbers(open, "F1", "累计")).slice(0, 7)).toEqual([300, 600, 900, 1200, 1500, 1800, 3000]);
    expect((await cells("TieOut")).flat()).not.toContain("✗");

    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => void document.body.setAttribute("data-changed", address));
        await context.sync();
      }),
    );
    const [row, column] = await firstNumber(open, "F1", "甲");
    await type("F1", row, column, "107");
    expect((await numbers(open, "F1", "合计"))[0]).toBe(307);
    expect((await numbers(open, "F1", "甲")).at(-1)).toBe(1007);
    expect((await cells("TieOut")).flat()).toContain("✗");
    await pane.waitForSelector(`body[data-changed=${String.fromCharCode(65 + column)}${row + 1}]`);
    expect(complaints).toEqual([]);
  });

  it("speaks English, answers the ribbon, and keeps the workbook when the language changes", async () => {
    const { page, pane, complaints, cells } = await opened("en");
    await page.getByRole("button", { name: "Check" }).click();
    await pane.getByText("Nothing to correct").first().waitFor();
    await page.getByRole("button", { name: "Generate sheets" }).click();
    expect(await pane.textContent("[data-testid=done]")).toContain("checks hold");
    expect((await cells("TieOut")).flat()).not.toContain("✗");

    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("button", { name: "下载 .xlsx" }).waitFor();
    await pane.getByRole("button", { name: "生成分解表" }).waitFor();
    expect(await pane.textContent("[data-testid=summary]")).not.toContain("集团客户部");
    expect((await cells("TieOut")).flat()).toContain("✓");

    await page.getByRole("button", { name: "English" }).first().click();
    await pane.getByRole("button", { name: "Generate sheets" }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("goes through the year: a monthly plan filled in, its month closed after a preview, goal cards and scores", async () => {
    const { page, pane, complaints, cells, type } = await opened("en");
    const [manager] = sample.managers;
    const f4 = F4.keyOf(manager?.id ?? manager?.name ?? "");
    await pane.click("[data-testid=tab-follow]");
    await pane.click("[data-testid=monthly]");
    await pane.waitForSelector("[data-testid=done]");

    const plan = await cells(f4);
    const column = (plan[TAG_ROW] ?? []).findIndex((tag) => String(tag).startsWith('["sold"'));
    const row = plan.findIndex((line) => String(line.at(-1)).startsWith("["));
    await type(f4, row, column, "77");
    await pane.click("[data-testid=year-respread]");
    await pane.click("[data-testid=previewChange]");
    await pane.waitForSelector("[data-testid=reviewPage]");
    const focused = (): Promise<string> =>
      pane.evaluate(() => document.activeElement?.getAttribute("data-testid") ?? document.activeElement?.tagName ?? "");
    // Nothing is pressed that nobody has seen; Esc goes back to what was filled in, and out to the button it came from.
    expect(await focused()).toBe("H2");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await pane.waitForSelector("[data-testid=previewChange]");
    await page.keyboard.press("Escape");
    await pane.waitForSelector("[data-testid=changeDialog]", { state: "detached" });
    expect(await focused()).toBe("year-respread");
    await pane.press("[data-testid=year-respread]", "Enter");
    await pane.click("[data-testid=previewChange]");
    // The others have reported nothing.
    await pane.getByLabel("Close with 0 all the same").check();
    await pane.click("[data-testid=makeChange]");
    await pane.waitForSelector("[data-testid=changeDialog]", { state: "detached" });
    await pane.waitForSelector("[data-testid=done]");
    expect((await cells("F1")).find(([name]) => name === manager?.name)?.[1]).toBe(77);
    expect((await cells("TieOut")).flat()).not.toContain("✗");

    const standing = Number((await cells("F1"))[4]?.[2]);
    await type("F1", 4, 2, String(standing + 5));
    // The light sees what was typed, without anybody's pressing anything.
    await pane.waitForSelector("[data-testid=truth-wishes]");
    await pane.click("[data-testid=tab-split]");
    await pane.click("[data-testid=generate]");
    await pane.click("[data-testid=takeWishes]");
    await pane.locator("[data-testid=wishes]").waitFor({ state: "detached" });
    expect((await cells("F1"))[4]?.slice(1, 3)).toEqual([77, standing + 5]);
    expect((await cells("TieOut")).flat()).not.toContain("✗");

    // What is closed is not wished to be another: it stays where it was typed, and is told with the way on.
    await type("F1", 4, 1, "78");
    await pane.click("[data-testid=generate]");
    await pane.click("[data-testid=takeWishes]");
    expect(await pane.textContent("[data-testid=wishes] [data-testid=problems]")).toMatch(/closed/i);
    expect((await cells("F1"))[4]?.[1]).toBe(78);
    await pane.click("[data-testid=refuseWishes]");
    await pane.locator("[data-testid=wishes]").waitFor({ state: "detached" });
    expect((await cells("F1"))[4]?.slice(1, 3)).toEqual([77, standing + 5]);

    await pane.click("[data-testid=tab-review]");
    await pane.click("[data-testid=goalCards]");
    await pane.waitForSelector("[data-testid=made]");
    await pane.click("[data-testid=scoreSheets]");
    await pane.locator("[data-testid=made]").filter({ hasText: /team/i }).waitFor();
    expect((await cells("Team")).flat()).toEqual(expect.arrayContaining(sample.managers.map(({ name }) => name)));
    expect(complaints).toEqual([]);
  });

  it.each([
    ["en", "adopt", "F1 By manager old"],
    ["zh-CN", "copy", "F1 任务一览表 旧"],
  ] as const)("%s: asks of a workbook of an earlier version what becomes of its sheets, and does it: %s", async (language, how, former) => {
    const { page, complaints } = await opened(language);
    await page.setInputFiles("[data-testid=book]", `test/fixtures/earlier/noted-${language}.xlsx`);
    await page.waitForURL(/book=chosen/);
    const pane = (await (await page.waitForSelector("#pane")).contentFrame()) as OpenWorkbench["pane"];
    const { earlier } = openingTexts[language];
    const choices = pane.locator("[data-testid=openingEarlier]");
    await choices.waitFor();
    const { view, found } = await inspect(page, pane);
    await view("opening");
    expect(await choices.textContent()).toContain(`${earlier.same(137)} · ${earlier.own(7)}`);
    const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? "");
    await pane.press("body", "Escape");
    await pane.click("[data-testid=opening-later]");
    expect(await focused()).toBe(earlier.ask);
    await view("reading only");
    expect(found).toEqual([]);
    await pane.press(":focus", "Enter");
    expect(await focused()).toBe(earlier.title);
    await pane.press(":focus", "Enter");
    await pane.press(":focus", "Escape");
    expect(await sheetNames(pane)).toHaveLength(5);

    await pane.press(`[data-testid=opening-${how}]`, "Enter");
    await pane.waitForSelector("[data-testid=done]");
    expect(await choices.count()).toBe(0);
    const names = await sheetNames(pane);
    expect([names.length, names.includes(former)]).toEqual(how === "adopt" ? [7, false] : [11, true]);
    expect(complaints).toEqual([]);
  });
});

function sheetNames(pane: OpenWorkbench["pane"]): Promise<readonly string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

/** In the window: the first link of the tie-out sheet, which leads to the input sheet. */
const LINK = { x: 450, y: 288 };

function activeCell(pane: OpenWorkbench["pane"]): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    }),
  );
}

/** The numbers in the first row of a sheet that says `label`. */
async function numbers({ cells }: OpenWorkbench, key: string, label: string): Promise<readonly number[]> {
  const row = (await cells(key)).find((each) => each.includes(label));
  return (row ?? []).filter((value): value is number => typeof value === "number");
}

/** Where the first of them stands. */
async function firstNumber({ cells }: OpenWorkbench, key: string, label: string): Promise<readonly [row: number, column: number]> {
  const all = await cells(key);
  const row = all.findIndex((each) => each.includes(label));
  return [row, (all[row] ?? []).findIndex((value) => typeof value === "number")];
}
