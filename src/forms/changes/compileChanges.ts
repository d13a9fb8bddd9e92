import type { Change } from "../../plan/inputs/change";
import type { Inputs } from "../../plan/inputs/inputs";
import { asText, day, ordinal, serialOf } from "../../sheet/look/formats";
import type { Cell, SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { percentText } from "../../plan/numbers/percentText";
import { dayCell } from "../parts/monthOrDay";
import { amountCells } from "../records/amountCells";
import { CHANGE_CELLS, type ChangeCell } from "./changeCells";
import type { PlacedColumn } from "../records/ownColumns";
import { nameFinder } from "../records/nameFinder";
import { nameListText } from "../records/nameList";
import { recordSheet, type RecordCells } from "../records/recordSheet";
import { CHANGES_TABLE } from "./table";

/**
 * 目标变更: what was decided in the course of the year, a row per change, which is also the record of revised targets (目标调整纪录):
 * date, type, reason, what it speaks of, from which month, old and new target, who bears it, by whom. It is read back as it is.
 *
 *     序号  日期        类型      理由      指标  客户经理    起始月  原目标     新目标     由谁
 *     1     2026-07-01  目标修正  战略调整  收入  客户经理甲  7       1,000,000  1,100,000  李主管
 */
export function compileChanges(inputs: Inputs, texts: Texts, own: readonly PlacedColumn[] = []): SheetSpec {
  const { changes } = inputs;
  const rows = Math.max(changes.length, SPARE);
  const { choices } = texts.forms.changes;
  const columns = Object.fromEntries(CHANGES_TABLE.columns.map((column) => [column, cellsOf(column, inputs, texts)]));
  return recordSheet(
    {
      table: CHANGES_TABLE,
      columns,
      own,
      rows,
      lead: 3,
      choices: Object.fromEntries(Object.entries(choices).map(([column, labels]) => [column, Object.values(labels)])),
    },
    inputs,
    texts,
  );
}

/** Rows to type in where nothing has changed yet. */
const SPARE = 3;

function cellsOf(column: string, inputs: Inputs, texts: Texts): RecordCells {
  const { changes } = inputs;
  if (column === "number") return { style: "label", format: ordinal, values: changes.map((_, row) => row + 1) };
  if (column === "type")
    return { style: "inputWords", format: asText, values: changes.map(({ type }) => texts.forms.changes.choices.type[type]) };
  const cells = changes.map(({ type }) => CHANGE_CELLS[type].find((cell) => cell.column === column));
  const given = changes.map((change, row) => {
    const cell = cells[row];
    return cell === undefined ? null : (change as unknown as Readonly<Record<string, Given>>)[cell.field];
  });
  if (column === "before" || column === "total") {
    return amountCells(
      "input",
      inputs.metrics,
      given.map((value) => (typeof value === "number" ? value : null)),
      (row) => metricOf(changes[row]),
    );
  }
  // A column has one format: where somebody begins within a month, every month is shown as its first day.
  if (column === "month" && changes.some((change) => "firstDay" in change && change.firstDay !== undefined))
    return { style: "inputMark", format: day, values: changes.map((change) => dayOfChange(change, inputs)) };
  const format = column === "date" ? day : column === "month" || column === "closed" ? ordinal : asText;
  const style = format === asText ? "inputWords" : "inputMark";
  return { style, format, values: given.map((value, row) => shownAs(cells[row], value ?? null, inputs, texts)) };
}

function dayOfChange(change: Change, inputs: Inputs): Cell {
  return "month" in change && change.month !== null ? dayCell(inputs, { ...change, month: change.month }) : null;
}

type Given = string | number | null | readonly string[] | readonly number[];

function metricOf(change: Change | undefined): number | null {
  return change !== undefined && "metric" in change ? change.metric : null;
}

function shownAs(cell: ChangeCell | undefined, value: Given, inputs: Inputs, texts: Texts): Cell {
  if (cell === undefined || value === null || value === "") return null;
  const list = (names: (reference: string) => string): string | null =>
    nameListText((value as readonly string[]).map(names), texts.forms.listSeparator) || null;
  switch (cell.kind) {
    case "text":
      return String(value);
    case "day":
      return serialOf(String(value)) ?? String(value);
    case "month":
    case "monthOrDay":
    case "amount":
      return Number(value);
    case "metric":
      return inputs.metrics[Number(value)]?.name ?? null;
    case "product":
      return inputs.products[Number(value)]?.name ?? null;
    case "manager":
      return nameFinder(inputs.managers)(String(value));
    case "client":
      return nameFinder(inputs.clients)(String(value));
    case "managers":
      return list(nameFinder(inputs.managers));
    case "clients":
      return list(nameFinder(inputs.clients));
    case "share":
      return value === 0 ? null : percentText(Number(value));
    case "shares":
      return (value as readonly number[]).map(percentText).join(", ") || null;
    case "choice": {
      const labels: Readonly<Record<string, string>> = texts.forms.changes.choices[cell.column as "reason"];
      return labels[String(value)] ?? String(value);
    }
  }
}
