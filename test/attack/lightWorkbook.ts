/** A workbook that calculates nothing and can be put back to an earlier moment, with Office.js in its place. */
import { openLight, type LightEngine } from "../../src/workbench/engine/light/openLight";
import { installOffice, openWorkbook, REQUIREMENTS, type LocalWorkbook } from "../../src/workbench/office/localWorkbook";
import type { Area } from "../../src/workbench/engine/area/area";
import type { StepHead } from "../../src/excel/steps/step";
import { everything } from "../support/everything";

export interface LightWorkbook extends LocalWorkbook {
  readonly engine: LightEngine;
}

export async function openLightWorkbook(): Promise<LightWorkbook> {
  const engine = openLight();
  const workbook = { ...(await openWorkbook(REQUIREMENTS, {}, engine)), engine };
  installOffice(workbook);
  return workbook;
}

/**
 * Everything in the workbook, and what Excel does by itself. Charts know their
 * sheets by ids, which a new sheet of the same name does not share.
 */
export function stateOf(workbook: LocalWorkbook) {
  const { engine } = workbook;
  const state = everything(workbook);
  const nameOf = (key: string, value: unknown): unknown => (key === "sheetId" ? engine.sheet(String(value))?.name : value);
  const sheets = state.sheets.map((sheet) => ({
    ...sheet,
    charts: JSON.parse(JSON.stringify(sheet.charts, nameOf)) as unknown,
    // By cells: pieces that offer the same are as good as one.
    lists: sheet.lists
      .flatMap(({ areas, rule }) => areas.flatMap((area) => cellsOf(area).map((cell) => `${cell} ${JSON.stringify(rule)}`)))
      .sort(),
  }));
  return { ...state, sheets, calculation: engine.side.get("", "calculationMode", "Automatic"), steps: stepsIn(workbook) };
}

function cellsOf({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`);
}

/** What can be undone, the oldest first. */
function stepsIn({ engine }: LocalWorkbook): readonly string[] {
  const sheet = engine.sheets().find(({ name }) => name === "TC steps");
  const area = sheet?.cells.usedArea(true);
  const rows = sheet && area ? sheet.cells.read(area).map((cells) => cells.map(({ value }) => String(value))) : [];
  const heads = rows.flatMap(([status, head = ""]) => (status === "done" ? [JSON.parse(head) as StepHead] : []));
  return heads.sort((one, other) => one.number - other.number).map(({ number, action }) => `${number} ${action}`);
}

/** Where two states differ first, for the eye. */
export function firstDifference(found: unknown, wanted: unknown, at = ""): string {
  if (typeof found !== "object" || typeof wanted !== "object" || found === null || wanted === null) {
    return Object.is(found, wanted)
      ? ""
      : `${at}: ${JSON.stringify(found)?.slice(0, 160)} instead of ${JSON.stringify(wanted)?.slice(0, 160)}`;
  }
  for (const key of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
    const difference = firstDifference((found as Record<string, unknown>)[key], (wanted as Record<string, unknown>)[key], `${at}.${key}`);
    if (difference !== "") return difference;
  }
  return "";
}
