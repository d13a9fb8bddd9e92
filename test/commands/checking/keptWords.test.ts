import { makeReport } from "../../../src/commands/checking/makeReport";
import { attainmentKey } from "../../../src/forms/attainment/form";
import { CLIENT_ANALYSIS } from "../../../src/forms/clientAnalysis/form";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../../support/localWorkbook";
import { fill, read, value } from "../scores/worked";
import { ON, planted } from "./planted";

workbookForEach(openLight);

/** So little of the plan that much is behind. */
const SOLD = [1, 2, 3, 4, 5].flatMap((month) =>
  ["c1", "c2"].map((client) => ({ month, client, manager: "jia", product: "crbt", metric: "sales", actual: "1", cancelled: "1" })),
);

/** The first cell of the row under, or beside, a text. */
async function cellAfter(sheet: string, text: string, column: string, down: number): Promise<string> {
  const { values } = await read(sheet, "A1:A120");
  const row = values.findIndex(([cell]) => String(cell).includes(text));
  if (row < 0) throw new Error(`${text} stands nowhere`);
  return `${column}${row + 1 + down}`;
}

test("what is typed on a report stays when it is made again, also where its rows have moved", async () => {
  await planted();
  const wanted = { type: "attainment", month: 4 } as const;
  const sheet = attainmentKey("jia", 4);
  value(await makeReport(wanted, {}, ON));
  const typed = { 需要的支持: "请市场部派人", 自我评价: "月底补上", 主管评价: "同意" };
  for (const [band, text] of Object.entries(typed)) await fill(sheet, await cellAfter(sheet, band, "A", 1), [[text]]);
  const notes = CLIENT_ANALYSIS.keyOf();
  value(await makeReport({ type: "clientAnalysis", month: 4 }, {}, ON));
  const { values: head } = await read(notes, "A4:Z8");
  const at = head.map((line) => line.indexOf("备注")).find((column) => column >= 0) ?? 0;
  const column = String.fromCharCode("A".charCodeAt(0) + at);
  await fill(notes, await cellAfter(notes, "集团客户2", column, 0), [["续约在即"]]);
  const before = await cellAfter(sheet, "主管评价", "A", 1);
  // More is known: lists grow, and rows move down.
  await planted({ actuals: SOLD });
  value(await makeReport(wanted, {}, ON));
  value(await makeReport({ type: "clientAnalysis", month: 4 }, {}, ON));
  for (const [band, text] of Object.entries(typed)) {
    expect((await read(sheet, await cellAfter(sheet, band, "A", 1))).values).toEqual([[text]]);
  }
  expect(await cellAfter(sheet, "主管评价", "A", 1)).not.toBe(before);
  expect((await read(notes, await cellAfter(notes, "集团客户2", column, 0))).values).toEqual([["续约在即"]]);
});
