/**
 * What users do to the lists of what the year brings (changes, negotiated
 * targets, actuals): type over a cell, insert, delete and sort rows.
 */
import { generate } from "../../src/commands/plan/generate";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { ACTUALS_TABLE } from "../../src/forms/actuals/table";
import { CHANGES_TABLE } from "../../src/forms/changes/table";
import { PROPOSALS_TABLE } from "../../src/forms/proposals/table";
import type { RecordTable } from "../../src/forms/reading/recordTable";
import type { Actual } from "../../src/plan/inputs/actual";
import type { Inputs } from "../../src/plan/inputs/inputs";
import { parseA1 } from "../../src/sheet/place/address";
import { actualKey, type Records, type Year } from "./year";
import type { RecordSheet, RecordStep } from "./yearSteps";

const TABLES: Readonly<Record<RecordSheet, RecordTable>> = {
  Changes: CHANGES_TABLE,
  Proposals: PROPOSALS_TABLE,
  Actuals: ACTUALS_TABLE,
};
/** What is sorted by, as a user would. */
const SORTED_BY: Readonly<Record<RecordSheet, string>> = { Changes: "type", Proposals: "agreed", Actuals: "client" };

export function recordsIn({ changes, proposals }: Inputs): Records {
  return { changes: changes.map((change) => JSON.stringify(change)), proposals: proposals.map((proposal) => JSON.stringify(proposal)) };
}

/** False: there is no such list, or nothing in it. What was typed into monthly plans is taken in first: it would go before the list. */
export async function editRecords(step: RecordStep, year: Year): Promise<boolean> {
  if ((await generate()).type !== "Done") return false;
  const read = await readPlan();
  if (read.type !== "Done") return false;
  const { inputs } = read.value;
  const count = { Changes: inputs.changes, Proposals: inputs.proposals, Actuals: inputs.actuals }[step.list].length;
  if (count === 0) return false;
  const row = step.row % count;
  year.records = recordsIn(inputs);
  // Rows that somebody inserted may stand between.
  const standsAt = parseA1(read.value.placeOf([TABLES[step.list].list, row]).address)?.row ?? 0;
  const rowOf = (body: Excel.Range): Excel.Range => body.getIntersection(body.worksheet.getCell(standsAt, 0).getEntireRow());
  if (step.type === "typeRecord") {
    const { column, value, after } = typedOver(step.list, row, step.amount, inputs, year.records);
    await onTable(step.list, (body) => {
      rowOf(body).getCell(0, columnOf(step.list, column)).values = [[value]];
    });
    year.records = after;
    const actual = step.list === "Actuals" ? inputs.actuals[row] : undefined;
    if (actual) year.actuals.set(keyOf(actual, inputs), step.amount);
    return true;
  }
  const { how } = step;
  await onTable(step.list, (body, table) => {
    if (how === "insert") body.getRow(row).getEntireRow().insert("Down");
    else if (how === "delete") rowOf(body).delete("Up");
    else table.sort.apply([{ key: columnOf(step.list, SORTED_BY[step.list]), ascending: false }]);
  });
  if (how !== "delete") return true;
  const without = (texts: readonly string[]) => texts.filter((_, at) => at !== row);
  if (step.list === "Changes") year.records = { ...year.records, changes: without(year.records.changes) };
  if (step.list === "Proposals") year.records = { ...year.records, proposals: without(year.records.proposals) };
  const gone = step.list === "Actuals" ? inputs.actuals[row] : undefined;
  if (gone) year.actuals.delete(keyOf(gone, inputs));
  return true;
}

/** What is typed into which column, and the lists as they are then. */
function typedOver(
  list: RecordSheet,
  row: number,
  amount: number,
  { metrics, proposals, actuals }: Inputs,
  before: Records,
): { readonly column: string; readonly value: string | number; readonly after: Records } {
  const replaced = (texts: readonly string[], fields: object) =>
    texts.map((text, at) => (at === row ? JSON.stringify({ ...(JSON.parse(text) as object), ...fields }) : text));
  const shown = (metric: number | undefined): number => amount / 10 ** (metrics[metric ?? 0]?.unit.decimals ?? 0);
  switch (list) {
    case "Changes": {
      const note = `noted ${amount}`;
      return { column: "note", value: note, after: { ...before, changes: replaced(before.changes, { note }) } };
    }
    case "Proposals":
      return {
        column: "proposed",
        value: shown(proposals[row]?.metric),
        after: { ...before, proposals: replaced(before.proposals, { proposed: amount }) },
      };
    case "Actuals":
      return { column: actuals[row]?.product === null ? "cancelled" : "actual", value: shown(actuals[row]?.metric), after: before };
  }
}

function keyOf({ month, metric, client, manager, product }: Actual, { metrics, products }: Inputs): string {
  return actualKey(month, metrics[metric]?.id ?? "", client ?? manager ?? "", product === null ? null : (products[product]?.id ?? ""));
}

function columnOf(list: RecordSheet, column: string): number {
  return TABLES[list].columns.indexOf(column);
}

function onTable(list: RecordSheet, act: (body: Excel.Range, table: Excel.Table) => void): Promise<void> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(TABLES[list].name);
    table.worksheet.protection.unprotect();
    act(table.getDataBodyRange(), table);
    await context.sync();
  });
}
