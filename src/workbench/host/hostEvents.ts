/**
 * Happenings in the workbook as office.js wants to hear them: each for the workbook's listeners, for the sheet's and, where
 * cells of a table are concerned, for the table's.
 */
import { intersect, type Area } from "../engine/area/area";
import { formatArea } from "../../xlsx/file/area";
import type { Engine } from "../engine/engine";
import type { EngineEvent } from "../engine/events";

export interface HostEvent {
  /** The number beside `eventType:` in office.js. */
  readonly type: number;
  /** `Workbook`, or the id of a sheet, a table or a chart. */
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

type Happening = Exclude<EngineEvent, { type: "shifted" | "renamed" }>;

const OF_SHEETS = { changed: 10, activated: 11, added: 13, selected: 14, deleted: 15, calculated: 16, formatted: 18 } as const;
const DEACTIVATED = 12;
const OF_TABLES = { selected: 100, changed: 101, added: 102, deleted: 103 } as const;
const OF_CHARTS = { added: 50, activated: 51, deactivated: 52, deleted: 53 } as const;
const WORKBOOK = "Workbook";

/** Answers what to tell of a happening. `byAddIn`: it happened in a request. */
export function createHostEvents(engine: Engine): (happening: Happening, byAddIn: boolean) => readonly HostEvent[] {
  let active = engine.activeSheet().id;
  return (happening, byAddIn) => {
    const { sheetId } = happening;
    // Univer says it twice.
    if (happening.type === "activated" && sheetId === active) return [];
    const trigger = byAddIn ? { triggerSource: "ThisLocalAddin" } : {};
    const ofSheet = toEvery([WORKBOOK, sheetId], OF_SHEETS[happening.type], {
      worksheetId: sheetId,
      source: "Local",
      ...details(happening),
      ...trigger,
    });
    if (happening.type === "changed") return [...ofSheet, ...tableChanges(engine, happening, trigger)];
    if (happening.type === "selected") return [...ofSheet, ...tableSelections(engine, happening)];
    if (happening.type !== "activated") return ofSheet;
    const left = toEvery([WORKBOOK, active], DEACTIVATED, { worksheetId: active });
    active = sheetId;
    return [...left, ...ofSheet];
  };
}

/** A table has come or gone. */
export function tableEvent(what: "added" | "deleted", tableId: string, sheetId: string, name: string): readonly HostEvent[] {
  return toEvery([WORKBOOK, sheetId], OF_TABLES[what], { tableId, worksheetId: sheetId, source: "Local", tableName: name });
}

/** A chart has come, gone, or been clicked at. */
export function chartEvent(what: keyof typeof OF_CHARTS, chartId: string, sheetId: string): readonly HostEvent[] {
  return toEvery([sheetId, chartId], OF_CHARTS[what], { chartId, worksheetId: sheetId, source: "Local" });
}

function details(happening: Happening): object {
  switch (happening.type) {
    case "changed":
      return { address: formatArea(happening.area), changeType: happening.kind };
    case "formatted":
    case "calculated":
    case "selected":
      return { address: formatArea(happening.area) };
    default:
      return {};
  }
}

function tableChanges(
  engine: Engine,
  { sheetId, area, kind }: Extract<Happening, { type: "changed" }>,
  trigger: object,
): readonly HostEvent[] {
  return within(engine, sheetId, area).flatMap(({ id, common }) =>
    toEvery([WORKBOOK, sheetId, id], OF_TABLES.changed, {
      worksheetId: sheetId,
      tableId: id,
      address: formatArea(common),
      changeType: kind,
      source: "Local",
      ...trigger,
    }),
  );
}

/** Every table of the sheet hears of a selection; the address is empty where it lies outside. */
function tableSelections(engine: Engine, { sheetId, area }: Extract<Happening, { type: "selected" }>): readonly HostEvent[] {
  const inside = new Map(within(engine, sheetId, area).map(({ id, common }) => [id, formatArea(common)]));
  const own = engine.tables.all().filter((table) => table.sheetId === sheetId);
  return own.flatMap(({ id }) => toEvery([id], OF_TABLES.selected, { worksheetId: sheetId, address: inside.get(id) ?? "" }));
}

function within(engine: Engine, sheetId: string, area: Area): readonly { readonly id: string; readonly common: Area }[] {
  return engine.tables.all().flatMap((table) => {
    const common = table.sheetId === sheetId ? intersect(table.area, area) : null;
    return common === null ? [] : [{ id: table.id, common }];
  });
}

function toEvery(targets: readonly string[], type: number, message: HostEvent["message"]): readonly HostEvent[] {
  return targets.map((target) => ({ type, target, message }));
}
