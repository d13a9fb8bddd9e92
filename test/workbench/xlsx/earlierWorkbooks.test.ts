/** Workbooks of an earlier version, opened in today's workbench and read by today's commands. */
import { readPlan } from "../../../src/commands/workbook/readPlan";
import { readTieOut } from "../../../src/excel/read/readTieOut";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import figures from "../../fixtures/earlier/figures.json";
import { openWorkbook } from "../../support/openWorkbook";

const FOLDER = "test/fixtures/earlier";
const WORKBOOKS = ["plain-zh-CN", "plain-en", "year-zh-CN", "year-en", "forms-zh-CN", "forms-en"] as const;
const NOTED = ["noted-zh-CN", "noted-en", "noted-libreoffice-zh-CN"] as const;

test.each([...WORKBOOKS, ...NOTED])("%s: the plan is read without a notice", async (name) => {
  const workbook = await openWorkbook(`${FOLDER}/${name}.xlsx`, openLight());
  const read = await readPlan();
  if (read.type !== "Done") throw new Error(JSON.stringify(read));
  const { inputs } = read.value;
  expect(read.notices).toEqual([]);
  expect([inputs.managers.length, inputs.clients.length, inputs.products.length]).toEqual([5, 16, 3]);
  const year: Figures = figures[name];
  expect(inputs.changes.map(({ type }) => type)).toEqual(year.changes ?? []);
  // What was typed into monthly plans and nobody has taken in is read with everything else.
  expect(inputs.actuals).toHaveLength(year.actuals ?? cellsIn(year.typed ?? {}));
  workbook.close();
});

interface Figures {
  readonly tieOut: number;
  readonly held?: number;
  readonly changes?: readonly string[];
  readonly actuals?: number;
  readonly typed?: Typed;
}

type Typed = Readonly<Record<string, Readonly<Record<string, { readonly cells: number }>>>>;

function cellsIn(typed: Typed): number {
  return Object.values(typed).reduce((sum, metrics) => sum + Object.values(metrics).reduce((all, { cells }) => all + cells, 0), 0);
}

test.each(NOTED)("%s: a user's own notes and column stand where they were", async (name) => {
  const workbook = await openWorkbook(`${FOLDER}/${name}.xlsx`, openLight());
  const { beside, below } = figures[name];
  await Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem("TC_F1").getRange().worksheet;
    const [own, right, under] = ["E7:E9", cellAt(beside), cellAt(below)].map((address) => sheet.getRange(address).load("formulas"));
    const fill = sheet.getRange("E8").format.fill.load("color");
    await context.sync();
    expect(own?.formulas[2]).toEqual(["=2*21"]);
    expect([own?.formulas[0]?.[0], right?.formulas[0]?.[0], under?.formulas[0]?.[0]]).toEqual(
      name === "noted-en"
        ? ["Feedback", "Beside: prices are renegotiated in April", "Below: checked with finance"]
        : ["客户反馈", "旁边的说明：四月重新谈价", "下面的说明：与财务核对过"],
    );
    expect(fill.color).toBe("#DDEBF7");
  });
  workbook.close();
});

function cellAt([row = 0, column = 0]: readonly number[]): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

test.each(["plain-en", "noted-libreoffice-zh-CN"] as const)(
  "%s: calculated anew, as many lines of the tie-out hold as did",
  async (name) => {
    const workbook = await openWorkbook(`${FOLDER}/${name}.xlsx`);
    const { tieOut, held = tieOut }: Figures = figures[name];
    expect(await readTieOut()).toMatchObject({ lines: tieOut, held });
    workbook.close();
  },
);
