import { checkReports } from "../../../src/commands/checking/checkReports";
import { generate } from "../../../src/commands/plan/generate";
import { copyToSend, sendingOffer } from "../../../src/commands/sending/copyToSend";
import { FINDINGS } from "../../../src/forms/findings/form";
import { columnOf } from "../../../src/forms/findings/places";
import { a1 } from "../../../src/sheet/place/address";
import { readTexts } from "../../support/archives";
import { workbookForEach } from "../../support/localWorkbook";
import { openWorkbook } from "../../support/openWorkbook";
import { ON, planted } from "../checking/planted";
import { fill, read, value } from "../scores/worked";

workbookForEach();

const PHONE = "13800138000";
const ANSWER = "客户正在换系统，等到月底";

/** A plan with reports, findings and follow-ups, contacts with telephones, and a sheet of the user's own that looks at all of them. */
async function reported(): Promise<void> {
  await planted({ contacts: [{ client: "c1", name: "王主任", title: "主任", phone: PHONE }] });
  value(await generate());
  const { rows } = value(await checkReports({ on: ON, by: "李主管" })) as { readonly rows: readonly { readonly id: string }[] };
  const { values } = await read(FINDINGS.keyOf(), "A1:A40");
  const row = values.findIndex(([cell]) => cell === rows[0]?.id);
  await fill(FINDINGS.keyOf(), a1({ row, column: columnOf("answer") }), [[ANSWER]]);
  value(await checkReports({ on: ON, by: "李主管" }));
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const f1 = names.getItem("TC_F1").getRange().worksheet.load("name");
    const findings = names.getItem("TC_Findings").getRange().worksheet.load("name");
    await context.sync();
    const own = worksheets.add("我的汇总");
    names.add("我的数", own.getRange("A1"));
    own.getRange("A1:A6").formulas = [
      [7],
      [`='${f1.name}'!B6`],
      [`=COUNTA('${findings.name}'!A1:A40)`],
      ["=ROWS(TC_F1)"],
      ["=我的数*2"],
      ['=IF(A1>0,"’F1!"&A1,"")'],
    ];
    own.getRange("A1").format.fill.color = "#FFC000";
    own.getRange("A1").numberFormat = [["0.00"]];
    await context.sync();
  });
}

test("a copy has the plan and nothing of records, reports, people, names and hidden codes; what looked at them is a value", async () => {
  await reported();
  const offer = value(await sendingOffer());
  const own = offer.sheets.filter(({ kind }) => kind === "own");
  expect(offer.sheets.filter(({ kind }) => kind === "plan").map(({ name }) => name)).toEqual([
    "F1 任务一览表",
    "F2 目标任务书",
    "F3 年任务明细表",
    "勾稽",
  ]);
  expect(own.map(({ name }) => name)).toContain("我的汇总");
  expect(offer.leftOut.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["目标输入", "检查发现", "联系人", "工作日志记录", "跟进记录"]),
  );
  const wanted = offer.sheets.filter(({ name, kind }) => kind === "plan" || name === "我的汇总");
  const made = value(
    await copyToSend(
      wanted.map(({ id }) => id),
      "可外发副本",
    ),
  );
  expect(made.file).toBe("可外发副本.xlsx");
  expect(made.sheets.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
  expect(made.sheets.find(({ name }) => name === "我的汇总")).toMatchObject({ kind: "own", values: 3, charts: 0 });
  expect(made.without).toEqual(expect.arrayContaining(["目标输入", "检查发现", "联系人"]));

  const parts = await readTexts(made.content);
  const all = [...parts.values()].join("\n");
  const named = all.matchAll(/ (?:name|location)="[^"]*"/g);
  const formulas = [...all.matchAll(/<(?:f|c:f|formula\d?|definedName)[ >][^<]*</g), ...named].join("\n");
  expect(made.without.filter((name) => formulas.includes(name))).toEqual([]);
  const left = [PHONE, ANSWER, "王主任", "TC_", "TC record", "TC steps", "TC2 ", "revenue:", "#REF!", "我的数"];
  expect(left.filter((word) => all.includes(word))).toEqual([]);
  expect([...all.matchAll(/<definedName name="(?!_xlnm\.)[^"]*"/g)]).toEqual([]);
  expect([...parts.keys()].filter((path) => /custom|tables\//i.test(path))).toEqual([]);

  const before = await standing();
  const copy = await openWorkbook(made.content);
  const after = await standing();
  copy.close();
  expect(after["我的汇总"]).toEqual({
    values: before["我的汇总"]?.values,
    formulas: [[7], before["我的汇总"]?.formulas[1], [before["我的汇总"]?.values[2]?.[0]], [1], [14], before["我的汇总"]?.formulas[5]],
  });
  for (const name of ["F1 任务一览表", "F3 年任务明细表"]) expect(seen(after[name]?.values)).toEqual(seen(before[name]?.values));
  expect(JSON.stringify(after["F1 任务一览表"]?.formulas)).toContain("=SUM(");
});

/** Without what stands in the hidden last row and column. */
function seen(values: readonly (readonly unknown[])[] = []): readonly unknown[] {
  return values.flat().filter((value) => value !== "" && !/^(?:TC2 |[\w:|+]+$)/.test(String(value)));
}

async function standing() {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const all = worksheets.items.map(({ name }) => ({ name, used: worksheets.getItem(name).getUsedRange(true).load("values,formulas") }));
    await context.sync();
    return Object.fromEntries(
      all.map(({ name, used: { values, formulas } }) => [name, { values: values as unknown[][], formulas: formulas as unknown[][] }]),
    );
  });
}
