/**
 * What happens in the workbook, told in Excel's words, whoever did it: a user in the grid or a request of the add-in.
 */
import { ICommandService, SetFormulaCalculationResultMutation } from "./univer/univer";
import { fromUniverRange, type Context, type UniverRange } from "./workbook/context";
import { bounding, type Area } from "./area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import type { Axis } from "./area/axis";
import type { Shift } from "./area/shift";

export type ChangeKind = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

export type EngineEvent =
  /** Rows or columns were inserted or deleted; told before the change itself. */
  | { readonly type: "shifted"; readonly shift: Shift }
  | { readonly type: "changed"; readonly sheetId: string; readonly area: Area; readonly kind: ChangeKind }
  /** Cells have got another look. */
  | { readonly type: "formatted"; readonly sheetId: string; readonly area: Area }
  /** Formulas show new values. */
  | { readonly type: "calculated"; readonly sheetId: string; readonly area: Area }
  | { readonly type: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly type: "activated"; readonly sheetId: string }
  | { readonly type: "renamed"; readonly sheetId: string; readonly before: string; readonly name: string }
  | { readonly type: "added"; readonly sheetId: string }
  | { readonly type: "deleted"; readonly sheetId: string };

export type Unsubscribe = () => void;

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Record<string, Record<string, object | null>>;
  readonly range?: UniverRange;
  readonly selections?: readonly { readonly range: UniverRange }[];
  readonly sheet?: { readonly id: string };
  readonly name?: string;
}

/** Of a calculation: by workbook, sheet, row and column. */
interface Results {
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, Record<string, Record<string, object | null>> | null>>>>;
}

const STRUCTURE: Readonly<Record<string, { readonly kind: ChangeKind; readonly axis: Axis }>> = {
  "sheet.mutation.insert-row": { kind: "RowInserted", axis: "row" },
  "sheet.mutation.remove-rows": { kind: "RowDeleted", axis: "row" },
  "sheet.mutation.insert-col": { kind: "ColumnInserted", axis: "column" },
  "sheet.mutation.remove-col": { kind: "ColumnDeleted", axis: "column" },
};

const RENAMING = "sheet.mutation.set-worksheet-name";

/** Calls the listener after each happening. Results of recalculation are no change. */
export function listen(context: Context, listener: (event: EngineEvent) => void): Unsubscribe {
  const commands = context.univer.__getInjector().get(ICommandService);
  let before = "";
  const beforehand = commands.beforeCommandExecuted((command) => {
    if (command.id === RENAMING) before = context.worksheet((command.params as Params).subUnitId ?? "")?.getSheetName() ?? "";
  });
  const subscription = commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationResultMutation.id) {
      for (const event of calculated(context, command.params as Results)) listener(event);
      return;
    }
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== context.unitId || options?.["fromFormula"] === true) return;
    const shift = toShift(command.id, params);
    if (shift !== null) listener({ type: "shifted", shift });
    const event = toEvent(command.id, params);
    if (event !== null) listener(event);
    if (command.id === RENAMING) listener({ type: "renamed", sheetId: params.subUnitId ?? "", before, name: params.name ?? "" });
  });
  return () => {
    beforehand.dispose();
    subscription.dispose();
  };
}

function toShift(id: string, { subUnitId = "", range }: Params): Shift | null {
  const structure = STRUCTURE[id];
  if (!structure || !range) return null;
  const area = fromUniverRange(range);
  const [at, size] = structure.axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  return { sheetId: subUnitId, axis: structure.axis, at, count: structure.kind.endsWith("Inserted") ? size : -size };
}

function toEvent(id: string, params: Params): EngineEvent | null {
  const sheetId = params.subUnitId ?? "";
  const structure = STRUCTURE[id];
  if (structure && params.range) {
    const area = fromUniverRange(params.range);
    const whole = structure.axis === "row" ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
    return { type: "changed", sheetId, area: whole, kind: structure.kind };
  }
  switch (id) {
    case "sheet.mutation.set-range-values": {
      const changes = params.cellValue ?? {};
      const area = around(changes, (change) => change === null || "v" in change || "f" in change || "p" in change);
      if (area !== null) return { type: "changed", sheetId, area, kind: "RangeEdited" };
      const looks = around(changes, (change) => change !== null && "s" in change);
      return looks && { type: "formatted", sheetId, area: looks };
    }
    case "sheet.operation.set-selections": {
      const last = params.selections?.at(-1);
      return last ? { type: "selected", sheetId, area: fromUniverRange(last.range) } : null;
    }
    case "sheet.operation.set-worksheet-active":
      return { type: "activated", sheetId };
    case "sheet.mutation.insert-sheet":
      return { type: "added", sheetId: params.sheet?.id ?? "" };
    case "sheet.mutation.remove-sheet":
      return { type: "deleted", sheetId };
    default:
      return null;
  }
}

function calculated(context: Context, { unitData = {} }: Results): readonly EngineEvent[] {
  return Object.entries(unitData[context.unitId] ?? {}).flatMap(([sheetId, rows]) => {
    const area = around(rows ?? {}, () => true);
    return area === null ? [] : [{ type: "calculated", sheetId, area }];
  });
}

/** Around the cells whose change is meant; null where none is. */
function around(rows: Record<string, Record<string, object | null>>, isMeant: (change: object | null) => boolean): Area | null {
  let box: Area | null = null;
  for (const [row, columns] of Object.entries(rows)) {
    for (const [column, change] of Object.entries(columns)) {
      if (!isMeant(change)) continue;
      const cell = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      box = box === null ? cell : bounding(box, cell);
    }
  }
  return box;
}
