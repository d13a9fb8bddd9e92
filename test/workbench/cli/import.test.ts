import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planRows } from "../../../src/commands/plan/planRows";
import { deliver } from "../../../src/workbench/cli/deliver";
import { generateOrder } from "../../../src/workbench/cli/generateOrder";
import { importList } from "../../../src/workbench/cli/importList";
import type { Language } from "../../../src/plan/inputs/inputs";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { xmlText } from "../../../src/xlsx/parts/xmlText";
import { byHand, packed } from "../../returned/parts";
import { oldBook } from "../../support/oldBook";
import { tinyPlan } from "../../support/tinyPlan";

const TODAY = new Date("2026-02-01");
let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "import-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (words: readonly string[], locale: Language = "zh-CN") => importList(words, locale, TODAY);

/** Two bytes a character, as Chinese Windows writes. */
function gbk(text: string): Buffer {
  const decoder = new TextDecoder("gb18030");
  const codes = Array.from({ length: 0x7e }, (_, high) => Array.from({ length: 0xbf }, (__, low) => [0x81 + high, 0x40 + low])).flat();
  const known = new Map(codes.map((code) => [decoder.decode(new Uint8Array(code)), code]));
  return Buffer.from([...text].flatMap((sign) => (sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : (known.get(sign) ?? []))));
}

test("an old workbook: the sheet with the list is found, its mapping, sums and everything left out are told", async () => {
  writeFileSync(at("old.xlsx"), oldBook("zh-CN").bytes);
  expect(await run([at("old.xlsx")])).toEqual({
    code: 0,
    out: [
      "清单：工作表“收入汇总”，A3:I14",
      "  A 序号 → 不取用：序号",
      "  B 客户经理 → 客户经理",
      "  C 单位名称 → 集团客户",
      "  D 级别 → 类别",
      "  E 2025年收入 彩铃 → 数值：上年实绩 · 彩铃 · 收入 · 单位：万",
      "  F 2025年收入 短信 → 数值：上年实绩 · 短信 · 收入 · 单位：万",
      "  G 2025年收入 专线 → 数值：上年实绩 · 专线 · 收入 · 单位：万",
      "  H 合计 → 不取用：其他列的合计",
      "  I 备注 → 不取用：未能识别",
      "取用 6 行：6 个客户，2 位客户经理，3 个产品",
      "  2025年收入 彩铃：6 个单元格，合计 416,000",
      "  2025年收入 短信：6 个单元格，合计 532,500",
      "  2025年收入 专线：6 个单元格，合计 693,000",
      "B8, B12, A13: 未取用：合计、小计行（3 行）。",
      "A14: 未取用：表旁的备注（1 行）。",
      "A7: 隐藏的行也已取用（1 行）。",
      "G11: 空单元格按 0 计：该行自己的合计表明如此（1 处）。",
    ],
    errors: [],
  });
});

test.each(["zh-CN", "en"] as const)("with -o it becomes a plan from which sheets are generated that tie, in %s", async (language) => {
  writeFileSync(at("old.xlsx"), oldBook(language).bytes);
  const report = await run([at("old.xlsx"), "-o", at("plan.json")], language);
  expect(report).toMatchObject({ code: 0, errors: [] });
  const plan = JSON.parse(readFileSync(at("plan.json"), "utf8")) as PlanFile;
  expect(plan).toMatchObject({ version: 1, language, year: 2026, metrics: [{ name: language === "en" ? "Revenue" : "收入", unit: "1" }] });
  expect(plan.products.map(({ target }) => Object.values(target))).toEqual(
    language === "en" ? [["416000"], ["1532500"], ["693000"]] : [["416000"], ["532500"], ["693000"]],
  );
  const generated = await deliver(generateOrder([at("plan.json")]), language);
  expect(generated).toMatchObject({ code: 0 });
  expect(generated.out.join("\n")).toMatch(/✓/);
});

test("a .csv in what Chinese Windows writes, and in UTF-8, says the same", async () => {
  const text = '客户,客户经理,上年收入\n市第一医院,王海燕,"1,200"\n机械厂,刘志强,８００元\n';
  writeFileSync(at("utf8.csv"), `\uFEFF${text}`);
  writeFileSync(at("gb.csv"), gbk(text));
  const [utf8, gb] = [await run([at("utf8.csv")]), await run([at("gb.csv")])];
  expect(gb).toEqual(utf8);
  expect(utf8.out).toContain("  上年收入：2 个单元格，合计 2,000");
});

test("what cannot be read is told with its cell and what to write, and the rest is taken", async () => {
  writeFileSync(at("list.csv"), "Client,Account manager,Revenue\nAcme,Ann,about 120\nBeta,,7\nTotal,,130\n");
  const { code, errors } = await run([at("list.csv")], "en");
  expect(code).toBe(0);
  expect(errors).toEqual([
    "C2: “about 120” under “Revenue” is no amount, so nothing is taken from this cell. Write 120.",
    "C4: The list's own total under “Revenue” is 130, but the rows that are taken add up to 7. " +
      "Check whether a row is missing or counted twice.",
  ]);
});

test("a plan that was exported to a sheet becomes the file that it was, and what is wrong in it is told", async () => {
  const exported = (plan: unknown): Uint8Array => {
    const rows = planRows(plan).map((row) =>
      row.map((cell) => `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`),
    );
    return packed(byHand(rows.map((cells) => `<row>${cells.join("")}</row>`).join("")));
  };
  writeFileSync(at("exported.xlsx"), exported(tinyPlan));
  const line = "方案文件（工作表“S”）：1 个客户，2 位客户经理，1 个产品";
  expect(await run([at("exported.xlsx")])).toEqual({ code: 0, out: [line], errors: [] });
  expect(await run([at("exported.xlsx"), "--sheet", "s", "-o", at("plan.json")])).toMatchObject({
    code: 0,
    out: [line, expect.anything()],
  });
  expect(JSON.parse(readFileSync(at("plan.json"), "utf8"))).toEqual(tinyPlan);
  writeFileSync(at("broken.xlsx"), exported({ ...tinyPlan, year: "soon" }));
  expect(await run([at("broken.xlsx"), "-o", at("none.json")], "en")).toMatchObject({
    code: 1,
    out: [],
    errors: [expect.stringMatching(/^broken\.xlsx: year: /)],
  });
  expect(existsSync(at("none.json"))).toBe(false);
});

test("no list, no such sheet, no file, wrong usage: said, and nothing is written", async () => {
  writeFileSync(at("none.csv"), "hello\nworld\n");
  writeFileSync(at("old.xlsx"), oldBook("en").bytes);
  expect(await run([at("none.csv"), "-o", at("plan.json")], "en")).toMatchObject({ code: 1, out: [] });
  expect(existsSync(at("plan.json"))).toBe(false);
  expect((await run([at("old.xlsx"), "--sheet", "Nope"], "en")).errors).toEqual([
    "There is no sheet “Nope”. Name one of these: README, Accounts.",
  ]);
  expect((await run([at("old.xlsx"), "--sheet", "readme"], "en")).errors[0]).toMatch(/^No list was recognised/);
  expect((await run([at("gone.xlsx")], "en")).code).toBe(1);
  expect(await run([], "en")).toMatchObject({ code: 2 });
});
