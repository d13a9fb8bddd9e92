/** What users have of their own on the lists of the year, which they type into, when entries come, change and go. */
import { importPlan } from "../../src/commands/plan/importPlan";
import { generate } from "../../src/commands/plan/generate";
import { makeChange } from "../../src/commands/year/makeChange";
import { saveProposals } from "../../src/commands/year/saveProposals";
import { undoChange } from "../../src/commands/year/undoChange";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../support/localWorkbook";
import { tinyPlan } from "../support/tinyPlan";

workbookForEach(openLight);

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome).slice(0, 800));
  return outcome.value;
}

const on = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.names.getItem("TC_Changes").getRange().worksheet);
    await context.sync();
  });

/** What stands beside the table, by the number of the change in whose row it stands; and where the table ends. */
const standing = () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("TC_ChangeRows");
    const used = table.worksheet.getUsedRange().load("values,rowIndex");
    const area = table.getRange().load("rowIndex,rowCount");
    await context.sync();
    const rows = (used.values as unknown[][]).map(
      (cells, row) => [used.rowIndex + row, cells[0], cells.slice(25).filter(Boolean)] as const,
    );
    return {
      notes: rows.flatMap(([, number, notes]) => (notes.length > 0 ? [[number, ...notes]] : [])),
      first: area.rowIndex,
      end: area.rowIndex + area.rowCount,
    };
  });

const total = (amount: string) => makeChange({ type: "revise", reason: "strategy", metric: "u", month: 2, total: amount });

beforeEach(async () => {
  value(await importPlan(JSON.stringify(tinyPlan), { replace: false }));
  for (const amount of ["150", "151", "152"]) value(await total(amount));
});

test("a change more takes a row more, and what stands beside, above and below stays where it belongs", async () => {
  await on((sheet) => {
    sheet.getRange("Z5:Z7").values = [["first"], ["second"], ["third"]];
    sheet.getRange("A9").values = [["below"]];
    sheet.getRange("B6").format.fill.color = "#00FF00";
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A1").values = [["above"]];
  });
  const before = await standing();
  value(await total("153"));
  value(await total("154"));
  const after = await standing();
  expect(after.notes).toEqual([
    [1, "first"],
    [2, "second"],
    [3, "third"],
  ]);
  expect(after.end).toBe(before.end + 2);
  expect(value(await readPlan()).inputs.changes).toHaveLength(5);
  await Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem("TC_Changes").getRange().worksheet;
    const fill = sheet.getRange("B7").format.fill.load("color");
    const [above, below, title] = ["A1", "A12", "A2"].map((address) => sheet.getRange(address).load("values"));
    await context.sync();
    expect([fill.color, above?.values, below?.values]).toEqual(["#00FF00", [["above"]], [["below"]]]);
    expect(String(title?.values)).not.toBe("");
  });
  value(await undoChange());
  value(await undoChange());
  expect(await standing()).toEqual(before);
});

test("a row that stays for what is noted beside it says nothing of ours", async () => {
  await on((sheet) => (sheet.getRange("Z7").values = [["third"]]));
  value(await undoChange());
  expect((await standing()).notes).toEqual([["", "third"]]);
  expect(value(await readPlan()).inputs.changes).toHaveLength(2);
});

test("rows and columns of the user's own inside the table stay where they are", async () => {
  await on((sheet) => {
    sheet.getRange("6:6").insert("Down");
    sheet.getRange("A6").values = [["note"]];
    sheet.getRange("C:C").insert("Right");
    sheet.getRange("C4:C5").values = [["Mine"], ["own"]];
  });
  value(await total("153"));
  value(await generate());
  await Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem("TC_Changes").getRange().worksheet;
    const cells = sheet.getRange("A4:C9").load("values");
    await context.sync();
    const values = cells.values as unknown[][];
    expect(values.map(([first]) => first).slice(1)).toEqual([1, "note", 2, 3, 4]);
    expect(values.slice(0, 2).map((row) => row[2])).toEqual(["Mine", "own"]);
  });
});

test("a number typed over what a column calculates is put back, and told", async () => {
  const proposals = [{ manager: "A", metric: "u", product: null, proposed: "500", agreed: "", note: "" }];
  const manager = tinyPlan.managers[0]?.name ?? "";
  value(await saveProposals({ style: "participative", proposals: proposals.map((each) => ({ ...each, manager })) }));
  const gap = (act: (cell: Excel.Range) => void) =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("TC_ProposalRows");
      const cell = table.getDataBodyRange().getCell(0, 5);
      act(cell);
      cell.load("formulas,address");
      await context.sync();
      return [(cell.formulas as unknown[][])[0]?.[0], cell.address.split("!")[1]];
    });
  const [before, address] = await gap(() => undefined);
  expect(before).toMatch(/^=/);
  await gap((cell) => (cell.values = [[77]]));
  const outcome = await generate();
  value(outcome);
  expect(outcome).toMatchObject({ notices: [{ problem: { detail: { type: "PutBack", found: "77" } }, place: { address } }] });
  expect(await gap(() => undefined)).toEqual([before, address]);
});

describe("what the plan says beside actuals", () => {
  const actuals = [1, 2, 3].map((month) => ({ month, client: "c1", product: "p", metric: "u", actual: 5 + month }));
  /** Column F of the table, headings left out, and where a row begins. */
  const planned = (act: (body: Excel.Range) => void = () => undefined) =>
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("TC_ActualRows").getDataBodyRange();
      act(body);
      const rows = body.load("values");
      await context.sync();
      return (rows.values as unknown[][]).slice(0, actuals.length).map((row) => [row[0], row[5], row[6]]);
    });
  const told = async (): Promise<readonly unknown[]> => {
    const outcome = await generate();
    value(outcome);
    return outcome.type === "Done" ? outcome.notices.map(({ problem: { detail }, place }) => [detail, place?.address]) : [];
  };
  beforeEach(async () => {
    value(await importPlan(JSON.stringify({ ...tinyPlan, actuals }), { replace: true }));
    value(await generate());
  });

  test("is put back where it was typed over or cleared, and told, wherever the row stands by then", async () => {
    const before = await planned();
    expect(before.every(([, plan]) => typeof plan === "number")).toBe(true);
    await planned((body) => {
      body.getCell(0, 5).values = [[777]];
      body.getCell(1, 5).values = [[""]];
      body.getCell(1, 6).values = [[44]];
      body.getCell(1, 0).getEntireRow().insert("Down");
    });
    expect(await told()).toEqual([
      [{ type: "PutBack", found: "777" }, "F5"],
      [expect.objectContaining({ type: "PutBack", found: "" }), "F7"],
    ]);
    expect((await planned()).map(([month, plan]) => [month, plan]).filter(([month]) => month !== "")).toEqual(
      before.slice(0, 2).map(([month, plan]) => [month, plan]),
    );
    expect(await told()).toEqual([]);
  });

  test("follows the plan without a word", async () => {
    const before = await planned();
    value(await total("300"));
    expect(await told()).toEqual([]);
    const after = await planned();
    expect(after.map(([month]) => month)).toEqual([1, 2, 3]);
    expect(after).not.toEqual(before);
  });
});

test.each([0, 1, 2, 3, 5])("where all entries of a list go and %i others come, its table stays where it stands", async (count) => {
  const changes = (from: number, many: number) =>
    Array.from({ length: many }, (_, at) => ({
      ...{ type: "revise", reason: "strategy", metric: "u", month: 2 + from, date: `2026-0${from + 1}-0${at + 1}` },
      total: String(130 + 10 * from + at),
      by: `somebody ${from} ${at}`,
    }));
  const replace = async (many: number, from: number): Promise<void> => {
    value(await importPlan(JSON.stringify({ ...tinyPlan, changes: changes(from, many) }), { replace: true }));
    value(await generate());
  };
  await replace(4, 0);
  await replace(count, 1);
  const [address, headings] = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("TC_ChangeRows");
    const [range, head] = [table.getRange().load("address"), table.getHeaderRowRange().load("values")];
    await context.sync();
    return [range.address.split("!")[1], head.values[0]?.slice(0, 3)];
  });
  expect([address, headings]).toEqual([`A4:W${4 + Math.max(3, count)}`, ["No.", "Date", "Type"]]);
  expect(value(await readPlan()).inputs.changes.map(({ by }) => by)).toEqual(changes(1, count).map(({ by }) => by));
});
