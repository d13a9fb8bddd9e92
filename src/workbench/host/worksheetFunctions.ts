/**
 * `Excel.Functions`: Excel's functions as methods, `workbook.functions.sum(range)`. The engine calculates them as a formula in a cell that
 * nobody sees, which is emptied again.
 */
import { formatAddress } from "../../xlsx/file/area";
import { isError } from "../engine/cells/cell";
import { calculate } from "./application";
import { isRef } from "./arguments";
import { invalidArgument } from "./hostError";
import { ref, type Method, type ObjectType } from "./objectType";
import type { Targets } from "./targets";

/** Names on the wire that are not the formula's in capitals, and those that take a list of arguments as one. */
const NAMES = [
  "Sum",
  "Average",
  "Count",
  "CountA",
  "Max",
  "Min",
  "Median",
  "Product",
  "VLookup",
  "HLookup",
  "Match",
  "Index",
  "Round",
  "Abs",
  "Power",
  "Sqrt",
  "SumIf",
  "CountIf",
  "SumIfs",
  "Concatenate",
  "Left",
  "Right",
  "Mid",
  "Len",
  "Upper",
  "Lower",
  "Trim",
  "Text",
  "Date",
  "Year",
  "Month",
  "Day",
  "If",
  "And",
  "Or",
  "Not",
] as const;

export const worksheetFunctions: ObjectType<null> = {
  methods: Object.fromEntries(NAMES.map((name) => [name, called(name.toUpperCase())])),
};

export const functionResult: ObjectType<Targets["FunctionResult"]> = {
  properties: {
    Value: { get: ({ value }) => (isError(value) ? null : value) },
    Error: { get: ({ value }) => (isError(value) ? value : null) },
  },
};

function called(name: string): Method<null> {
  return async (_, args, { engine }) => {
    const sheet = engine.activeSheet();
    const used = sheet.cells.usedArea(false);
    const cell = { row: used === null ? 0 : used.row + used.rows, column: 0, rows: 1, columns: 1 };
    sheet.cells.write(cell.row, cell.column, [
      [
        {
          value: null,
          formula: `=${name}(${args
            .flat()
            .filter((each) => each !== undefined && each !== null)
            .map(written)
            .join(",")})`,
        },
      ],
    ]);
    await calculate(engine);
    const value = sheet.cells.read(cell)[0]?.[0]?.value ?? null;
    sheet.cells.clear(cell, "All");
    return ref("FunctionResult", { value });
  };
}

function written(value: unknown): string {
  if (isRef(value, "Range")) return formatAddress(value.target.sheet.name, value.target.area, true);
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  throw invalidArgument(`A function takes no ${JSON.stringify(value)}.`);
}
