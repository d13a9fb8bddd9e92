import type { Inputs } from "../../plan/inputs/inputs";
import { percentText } from "../../plan/numbers/percentText";
import { asText, ordinal, shown } from "../../sheet/look/formats";
import { columnWidth, wrappedHeadingWidth } from "../../sheet/look/width";
import type { Area } from "../../sheet/place/place";
import { block } from "../../sheet/spec/block";
import type { Block, Cell } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import type { Column, InputTable } from "../reading/headings";
import { columnBlocks, formatAt } from "../parts/runs";
import { columnCells, type ColumnCells } from "./columnCells";
import { guideOf } from "./guide";
import type { Setting, SettingsLayout, TableLayout } from "./places";
import type { Seasonality } from "./seasonality";

/** Settings or a table: its name and hint, which stand above it, its headings and cells. */
export interface InputPart {
  readonly band: string;
  readonly hint: string;
  readonly area: Area;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  /** From the headings on. */
  readonly blocks: readonly Block[];
}

export function settingsPart({ name, settings, area }: SettingsLayout, inputs: Inputs, texts: Texts): InputPart {
  const words = texts.forms.input.settings;
  const { setting: head, notes: guides, parts } = guideOf(texts);
  const labels = settings.map((setting) => words[setting]);
  const values = settings.map((setting) => settingValue(inputs, setting, texts));
  const notes = settings.map((setting) => guides[setting]);
  const headings = [head.label, head.value, head.note];
  const body = area.row + 1;
  return {
    ...parts[name],
    area,
    headings,
    widths: [
      columnWidth([head.label, ...labels], 10, 20),
      columnWidth(values.map(String), 16, 17),
      Math.ceil(columnWidth(notes, 10, WIDEST_NOTE[name]) * SMALL),
    ],
    blocks: [
      block(area.row, area.column, "header", [headings]),
      block(body, area.column, "label", column(labels)),
      ...settings.map((setting, row) =>
        block(body + row, area.column + 1, "input", [[values[row] as Cell]], isNumber(setting) ? ordinal : asText),
      ),
      block(body, area.column + 2, "note", column(notes)),
    ],
  };
}

/** Letters of notes are smaller. */
const SMALL = 0.87;
/** Under the first settings stands a table with columns of its own; behind the others nothing, so that a line or two are enough. */
const WIDEST_NOTE = { TC_Settings: 16, TC_MoreSettings: 50 };

function isNumber(setting: Setting): boolean {
  return setting === "year" || setting === "firstMonth";
}

function settingValue(inputs: Inputs, setting: Setting, texts: Texts): string | number {
  switch (setting) {
    case "periods":
      return onesLeftOut(inputs.periods);
    case "layoutF1":
      return onesLeftOut(inputs.layouts.F1);
    case "layoutF2":
      return onesLeftOut(inputs.layouts.F2);
    case "difficulty":
    case "effort": {
      const { min, max } = inputs.scoring[setting];
      return `${percentText(min)}, ${percentText(max)}`;
    }
    case "margin":
      return percentText(inputs.scoring.margin);
    case "openGoals":
      return texts.forms.input.settings.openGoalsRules[inputs.scoring.openGoals];
    case "formulas":
      return inputs.scoring.formulas;
    case "calendar":
      return texts.forms.input.settings.calendars[inputs.calendar];
    case "remainder":
      return texts.forms.input.settings.remainders[inputs.remainder];
    case "remainderManager":
      return inputs.managers[inputs.remainderTo.manager ?? -1]?.name ?? "";
    case "remainderClient":
      return inputs.clients[inputs.remainderTo.client ?? -1]?.name ?? "";
    case "tenThousands":
      return inputs.metrics[inputs.tenThousands ?? -1]?.name ?? "";
    default:
      return inputs[setting];
  }
}

/** One each is left empty, so that it stays right when what it counts changes. */
function onesLeftOut(counts: readonly number[]): string {
  return counts.every((count) => count === 1) ? "" : counts.join(", ");
}

export function tablePart({ name, headings, area }: TableLayout, inputs: Inputs, seasonality: Seasonality, texts: Texts): InputPart {
  const cells = headings.map((heading) => columnCells(name, heading.column, inputs, seasonality, texts));
  const rows = area.rows - 1;
  return {
    ...guideOf(texts).parts[name],
    area,
    headings: headings.map(({ text }) => text),
    widths: headings.map(({ text, column }, at) => columnWidthOf(text, cells[at] as ColumnCells, leastFor(name, column, inputs))),
    blocks: [
      block(area.row, area.column, "header", [headings.map(({ text }) => text)]),
      ...cells.flatMap((each, at) => columnBlocks(area.row + 1, area.column + at, rows, each)),
    ],
  };
}

const LEAST = 9;

/** Names of clients are pasted before anybody knows how long they are. */
function leastFor(table: InputTable, column: Column, { clients }: Inputs): number {
  return clients.length === 0 && table === "TC_Clients" && column.type === "Field" && column.field === "name" ? 20 : LEAST;
}

/** Headings may be wrapped. */
function columnWidthOf(heading: string, { format, values }: ColumnCells, least: number): number {
  const texts = values.map((value, row) => (typeof value === "number" ? shown(value, formatAt(format, row)) : String(value ?? "")));
  return Math.max(wrappedHeadingWidth(heading, LEAST, 15), columnWidth(texts, least, 24));
}

function column<T extends Cell>(cells: readonly T[]): readonly (readonly T[])[] {
  return cells.map((cell) => [cell]);
}
