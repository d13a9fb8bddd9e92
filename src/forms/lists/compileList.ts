import type { Inputs } from "../../plan/inputs/inputs";
import { amountFormats, asText, count, day, hours, ordinal, serialOf } from "../../sheet/look/formats";
import type { Cell, SheetSpec } from "../../sheet/spec/spec";
import { nameFinder } from "../records/nameFinder";
import { nameListText } from "../records/nameList";
import type { PlacedColumn } from "../records/ownColumns";
import { recordSheet, type RecordCells } from "../records/recordSheet";
import type { Texts } from "../texts";
import { rowsOf, type ListRow } from "./listRows";
import { choiceWords, type CellKind, type ListTable } from "./tables";

/** A sheet with one list of what managers plan and report, an entry a row; its codes stand hidden at the right. */
export function compileList(table: ListTable, inputs: Inputs, texts: Texts, own: readonly PlacedColumn[] = []): SheetSpec {
  const rows = rowsOf(inputs, table);
  const say = sayer(inputs, texts);
  const columns = table.columns.map((column): readonly [string, RecordCells] => {
    const kind = table.kinds[column] ?? "text";
    const values = rows.map((row) => say(kind, row.get(column)));
    return [column, { ...lookOf(kind), ...(kind === "amount" && { format: ofMetrics(column, rows, inputs) }), values }];
  });
  const codes = table.columns.flatMap((column, at) => (table.kinds[column] === "code" ? [at] : []));
  return recordSheet(
    {
      table,
      rows: Math.max(rows.length, SPARE),
      columns: Object.fromEntries(columns),
      own,
      choices: choicesOf(table, texts),
      lead: table.lead ?? 0,
      hidden: codes,
    },
    inputs,
    texts,
  );
}

/** Rows to type in where there is nothing yet. */
const SPARE = 12;

function lookOf(kind: CellKind): Pick<RecordCells, "style" | "format"> {
  switch (kind) {
    case "date":
      return { style: "inputMark", format: day };
    case "time":
      return { style: "inputMark", format: asText };
    case "rating":
      return { style: "inputMark", format: null };
    case "month":
    case "ordinal":
      return { style: "inputMark", format: ordinal };
    case "number":
      return { style: "input", format: count };
    case "hours":
      return { style: "input", format: hours };
    case "amount":
      return { style: "input", format: null };
    default:
      return { style: "inputWords", format: asText };
  }
}

/** `forecast.amount` has the decimals of the metric in `forecast.metric`. */
function ofMetrics(column: string, rows: readonly ListRow[], { metrics }: Inputs): readonly (string | null)[] {
  const beside = column.replace(/amount$/, "metric");
  return amountFormats(rows.map((row) => metrics.find(({ id }) => id === row.get(beside))?.unit ?? null));
}

function choicesOf({ kinds }: ListTable, texts: Texts): Readonly<Record<string, readonly string[]>> {
  const { language } = texts.forms;
  const lists = Object.entries(kinds).flatMap(([column, kind]): readonly (readonly [string, readonly string[]])[] => {
    if (kind === "yesNo") return [[column, Object.values(choiceWords("yesNo")[language])]];
    return typeof kind === "object" && "choice" in kind ? [[column, Object.values(choiceWords(kind.choice)[language])]] : [];
  });
  return Object.fromEntries(lists);
}

/** What a cell says for a field of the plan file. */
function sayer(inputs: Inputs, { forms: { language, listSeparator } }: Texts): (kind: CellKind, value: unknown) => Cell {
  const names = {
    manager: nameFinder(inputs.managers),
    client: nameFinder(inputs.clients),
    product: nameFinder(inputs.products),
    metric: nameFinder(inputs.metrics),
  };
  return (kind, value) => {
    if (value === undefined) return null;
    if (typeof kind === "object") {
      const words = choiceWords("choice" in kind ? kind.choice : kind.choices)[language];
      return "choice" in kind
        ? (words[value as string] ?? null)
        : nameListText(
            (value as readonly string[]).map((one) => words[one] ?? one),
            listSeparator,
          );
    }
    switch (kind) {
      case "manager":
      case "client":
      case "product":
      case "metric":
        return names[kind](value as string);
      case "clients":
        return nameListText((value as readonly string[]).map(names.client), listSeparator);
      case "numbers":
        return (value as readonly number[]).join(listSeparator);
      case "date":
        return serialOf(value as string);
      case "amount":
        return Number(value);
      case "yesNo":
        return choiceWords("yesNo")[language][value === true ? "yes" : "no"] ?? null;
      default:
        return value as string | number;
    }
  };
}
