import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handedOutFile } from "../../../src/commands/months/handedOutFile";
import { handOut } from "../../../src/commands/months/handOut";
import { courseFrom } from "../../../src/commands/workbook/courseFrom";
import { placesF4 } from "../../../src/forms/F4/places";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { a1 } from "../../../src/sheet/place/address";
import { validate } from "../../../src/plan/file/validate";
import { collectFiles } from "../../../src/workbench/cli/collect";
import { handOutFiles } from "../../../src/workbench/cli/handOut";
import { fileSource } from "../../../src/commands/months/fileSource";
import { beforeLast, filled, lastMonth, readBack, taken } from "../../commands/reports/filledMonth";
import { changeParts } from "../../support/archives";
import { inputsOf } from "../../plan/file/rightFile";
import { planFile } from "../../forms/F4/courses";
import { describeWithLibreOffice, savedAgain } from "../../support/libreOffice";

const plan = planFile("zh-CN", "src/commands/plan/samples");
const places = placesF4({ metrics: [0, 1], products: [0, 1, 2].map(() => ({ cancellation: 0 })) } as never, 4, 0);
const { band, first } = places.clients(0);

/** Where the sheets of March are, for all tests. */
let handedOut: string;
beforeAll(async () => {
  handedOut = mkdtempSync(join(tmpdir(), "march-"));
  writeFileSync(join(handedOut, "plan.json"), JSON.stringify(plan));
  expect((await handOutFiles([join(handedOut, "plan.json"), "-m", "3", "-o", handedOut], "zh-CN")).code).toBe(0);
});
afterAll(() => rmSync(handedOut, { recursive: true, force: true }));

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "months-"));
  writeFileSync(at("plan.json"), JSON.stringify(plan));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A number or a text into a cell of the file's only sheet, as a program would write it. */
function typed(cells: Readonly<Record<string, number | string>>): (file: Uint8Array) => Promise<Uint8Array> {
  return (file) =>
    changeParts(file, {
      "xl/worksheets/sheet1.xml": (xml: string) =>
        Object.entries(cells).reduce((sheet, [address, value]) => {
          const cell = new RegExp(`<c r="${address}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`);
          expect(sheet).toMatch(cell);
          const escaped = String(value).replace(/&/g, "&amp;").replace(/</g, "&lt;");
          return sheet.replace(cell, (_, style: string) =>
            typeof value === "number"
              ? `<c r="${address}"${style}><v>${value}</v></c>`
              : `<c r="${address}"${style} t="inlineStr"><is><t>${escaped}</t></is></c>`,
          );
        }, xml),
    });
}

const sold = (row: number, product: number): string => a1({ row: first + row, column: places.sold(product) });

/** March's sheet of one manager as it was handed out, filled in by somebody. */
async function march(fill: Readonly<Record<string, number | string>>): Promise<string> {
  const path = at("工作簿 2026年3月 王海燕.xlsx");
  writeFileSync(path, await typed(fill)(new Uint8Array(readFileSync(join(handedOut, "工作簿 2026年3月 王海燕.xlsx")))));
  return path;
}

/** Saved by another program before it comes back. */
async function throughLibreOffice(path: string): Promise<void> {
  const again = await savedAgain(new Uint8Array(readFileSync(path)));
  if (again === null) throw new Error("no LibreOffice");
  writeFileSync(path, again);
}

test("hands out a workbook to every manager who is there, under names that every system takes", async () => {
  const report = await handOutFiles([at("plan.json"), "-m", "3", "-o", at("a/b")], "en");
  expect(report).toMatchObject({ code: 0, errors: [] });
  expect(report.out[0]).toBe("2026年3月份销售计划表：共 4 份");
  expect(readdirSync(at("a/b")).sort()).toEqual(["刘志强", "王海燕", "赵明", "陈静"].map((name) => `工作簿 2026年3月 ${name}.xlsx`));
});

test.each([
  [[]],
  [["plan.json"]],
  [["plan.json", "-m", "13", "-o", "x"]],
  [["plan.json", "-m", "3"]],
  [["plan.json", "-o", "x", "-m", "0"]],
  [["plan.json", "-m", "3", "-o", "x", "-m", "4"]],
])("wrong usage of handout: %j", async (words) => {
  expect((await handOutFiles(words, "en")).code).toBe(2);
});

test.each([
  [[]],
  [["plan.json"]],
  [["plan.json", "a.xlsx", "-o"]],
  [["plan.json", "a.xlsx", "-o", "plan.json"]],
  [["plan.json", "-x", "a.xlsx"]],
])("wrong usage of collect: %j", async (words) => {
  expect((await collectFiles(words, "en")).code).toBe(2);
});

test("a file that is no workbook, one that holds no report, one that is not there", async () => {
  writeFileSync(at("letter.xlsx"), "Dear all");
  expect(await collectFiles([at("plan.json"), at("letter.xlsx"), "-o", at("new.json")], "en")).toMatchObject({
    code: 1,
    errors: ["letter.xlsx: 这不是 Excel 工作簿。请选择下发后填好的 .xlsx 文件。", expect.stringContaining("没有收回任何数据") as unknown],
  });
  expect((await collectFiles([at("plan.json"), at("none.xlsx")], "en")).code).toBe(1);
  expect(readdirSync(folder)).toEqual(["letter.xlsx", "plan.json"]);
  // Beside a good one it is left out, which is told and seen by the exit code; the good one is taken over.
  const good = await march({ [sold(0, 0)]: 140 });
  const beside = await collectFiles([at("plan.json"), good, at("letter.xlsx"), "-o", at("new.json")], "en");
  expect(beside).toMatchObject({
    code: 1,
    errors: [expect.stringContaining("letter.xlsx: 这不是 Excel 工作簿"), expect.stringContaining("letter.xlsx") as unknown],
  });
  expect(beside.out.at(-1)).toBe(`已保存 ${at("new.json")}`);
  const { actuals } = JSON.parse(readFileSync(at("new.json"), "utf8")) as typeof plan;
  expect(actuals).toEqual([{ month: 3, client: "c1", product: "crbt", metric: "users", actual: "140" }]);
  expect((await collectFiles([at("plan.json"), good], "en")).code).toBe(0);
});

test("what both sides have changed is listed with codes, by which each can be turned", async () => {
  const visit = { id: "v:wang:2603:001", manager: plan.managers?.[0]?.id ?? "", date: "2026-03-03", time: "09:30", client: "c1" };
  const inputs = inputsOf({ ...plan, visits: [visit] });
  const through = courseFrom(inputs);
  if (through.type !== "Done") throw new Error(JSON.stringify(through));
  const specs = handOut(through.value, FORM_TEXTS["zh-CN"], 3, [visit.manager])[0]?.makeSheets() ?? [];
  const filled = specs.map((spec) => ({
    ...spec,
    blocks: spec.blocks.map((one) => ({ ...one, cells: one.cells.map((row) => row.map((cell) => (cell === "09:30" ? "11:00" : cell))) })),
  }));
  writeFileSync(at("back.xlsx"), await handedOutFile(filled as never));
  writeFileSync(at("since.json"), JSON.stringify({ ...plan, visits: [{ ...visit, time: "10:00" }] }));
  const looked = await collectFiles([at("since.json"), at("back.xlsx")], "en");
  const [, code = ""] =
    /\[([0-9a-f]{6})\] 2026-03-03 市第一医院 · 时间：本簿“10:00”，交回“11:00”；采用交回的/.exec(looked.out.join("\n")) ?? [];
  const times = async (...more: string[]) => {
    const report = await collectFiles([at("since.json"), at("back.xlsx"), "-o", at("new.json"), ...more], "en");
    const { visits } = JSON.parse(readFileSync(at("new.json"), "utf8")) as typeof plan & { visits: (typeof visit)[] };
    return [report.code, visits.map(({ time }) => time)];
  };
  expect(await times()).toEqual([0, ["11:00"]]);
  expect(await times("--turn", code)).toEqual([0, ["10:00"]]);
  expect(await collectFiles([at("since.json"), at("back.xlsx"), "--turn", "abcdef"], "en")).toMatchObject({
    code: 2,
    errors: ["“abcdef”不是双方都改过的条目的代码。请填写上面列出的代码。"],
  });
});

describeWithLibreOffice("reports that LibreOffice has saved again", () => {
  test("a month with every form filled in says the same", async () => {
    const inputs = beforeLast("zh-CN");
    const specs = filled(lastMonth(inputs), inputs);
    const [straight, again] = [await readBack(specs), await savedAgain(await handedOutFile(specs as never))];
    expect(taken(inputs, await fileSource("again.xlsx", again))).toEqual(taken(inputs, straight));
  });

  test("a good one is taken over: only its manager's month changes; taken in again, it changes nothing", async () => {
    const path = await march({ [sold(0, 0)]: 140, [sold(1, 0)]: 90, [sold(0, 1)]: 55, [a1({ row: first, column: places.cancelled })]: 6 });
    await throughLibreOffice(path);
    const report = await collectFiles([at("plan.json"), path, "-o", at("new.json")], "en");
    expect(report).toMatchObject({ code: 0, errors: [] });
    expect(report.out).toEqual([
      "王海燕 · 3月：F4 4 处",
      "  市第一医院 · 集团彩铃 · 用户数：– → 140",
      "  市第一医院 · 集团短信 · 用户数：– → 55",
      "  市第一医院 · 退订 · 用户数：– → 6",
      "  东方机械厂 · 集团彩铃 · 用户数：– → 90",
      "  来自 工作簿 2026年3月 王海燕.xlsx · F4 王海燕",
      "F4 3月尚未上报：刘志强、陈静、赵明",
      `已保存 ${at("new.json")}`,
    ]);
    const file = JSON.parse(readFileSync(at("new.json"), "utf8")) as typeof plan;
    expect(file.actuals).toEqual([
      { month: 3, client: "c1", product: "crbt", metric: "users", actual: "140" },
      { month: 3, client: "c1", product: "sms", metric: "users", actual: "55" },
      { month: 3, client: "c1", metric: "users", cancelled: "6" },
      { month: 3, client: "c2", product: "crbt", metric: "users", actual: "90" },
    ]);
    expect(validate(file).problems.filter(({ level }) => level === "error")).toEqual([]);
    expect(await collectFiles([at("new.json"), path], "en")).toMatchObject({
      code: 0,
      out: ["王海燕 · 3月：没有变动", "  来自 工作簿 2026年3月 王海燕.xlsx · F4 王海燕", "F4 3月尚未上报：刘志强、陈静、赵明"],
    });
  });

  test("one with a changed heading is taken over, and the change is told", async () => {
    const path = await march({ [sold(0, 0)]: 140, [a1({ row: band + 1, column: 2 })]: "彩铃" });
    await throughLibreOffice(path);
    const report = await collectFiles([at("plan.json"), path, "-o", at("new.json")], "en");
    expect(report.code).toBe(0);
    expect(report.errors).toEqual([
      expect.stringMatching(/^工作簿 2026年3月 王海燕\.xlsx · F4 王海燕!C\d+: 这里原为“集团彩铃”，现在是“彩铃”。/),
    ]);
  });

  test("one with text in a number, and one that came twice, keep everything back", async () => {
    const path = await march({ [sold(0, 0)]: "约一百四", [sold(1, 0)]: 90 });
    await throughLibreOffice(path);
    const text = await collectFiles([at("plan.json"), path, "-o", at("new.json")], "en");
    expect(text.code).toBe(1);
    expect(text.errors[0]).toBe(
      `工作簿 2026年3月 王海燕.xlsx · F4 王海燕!${sold(0, 0)}: “约一百四”不是数额，例如 36000 或 36000.00。请填写数额，例如 36000 或 36000.00。`,
    );
    const good = await march({ [sold(1, 0)]: 90 });
    writeFileSync(at("earlier.xlsx"), readFileSync(good));
    const later = await march({ [sold(1, 0)]: 91 });
    const twice = await collectFiles([at("plan.json"), at("earlier.xlsx"), later, "-o", at("new.json")], "en");
    expect([twice.code, twice.errors[0]]).toEqual([1, expect.stringContaining("的表收到两份")]);
    expect(readdirSync(folder)).not.toContain("new.json");
  });

  test("an added client is named", async () => {
    const path = await march({ [sold(0, 0)]: 140 });
    await throughLibreOffice(path);
    const again = await changeParts(new Uint8Array(readFileSync(path)), {
      "xl/worksheets/sheet1.xml": (xml: string) =>
        withRow(xml, first + 1, "光明超市", a1({ row: 0, column: places.sold(0) }).replace(/\d+/, ""), 12),
    });
    writeFileSync(path, again);
    const report = await collectFiles([at("plan.json"), path], "en");
    expect(report.code).toBe(1);
    expect(report.errors[0]).toContain(`!A${first + 2}: 没有集团客户“光明超市”。`);
  });

  test("an old one of another plan is refused by its name", async () => {
    writeFileSync(at("last.json"), JSON.stringify({ ...plan, year: 2025 }));
    expect((await handOutFiles([at("last.json"), "-m", "3", "-o", at("old")], "en")).code).toBe(0);
    const path = join(at("old"), "工作簿 2025年3月 王海燕.xlsx");
    await throughLibreOffice(path);
    const report = await collectFiles([at("plan.json"), path], "en");
    expect([report.code, report.errors[0]]).toEqual([1, expect.stringContaining("这张表属于另一个方案（集团客户部 · 2025）")]);
  });
});

/** A row put in before `row`, with a name and a number; what was there moves down. */
function withRow(xml: string, row: number, name: string, column: string, value: number): string {
  const moved = xml.replace(
    /<row ([^>]*?)r="(\d+)"([^>]*)>(.*?)<\/row>|<row ([^>]*?)r="(\d+)"([^>]*)\/>/gs,
    (whole, before?: string, number?: string, after?: string, cells?: string) => {
      if (number === undefined || Number(number) <= row) return whole;
      return (
        `<row ${before}r="${Number(number) + 1}"${after}>` +
        `${(cells ?? "").replace(/r="([A-Z]+)\d+"/g, (_, letters: string) => `r="${letters}${Number(number) + 1}"`)}</row>`
      );
    },
  );
  const added =
    `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${name}</t></is></c><c ` +
    `r="${column}${row + 1}"><v>${value}</v></c></row>`;
  return moved.replace(new RegExp(`(<row [^>]*r="${row + 2}")`), `${added}$1`);
}
