import { LANGUAGES, type Inputs } from "../../plan/inputs/inputs";
import { FORMULA_STYLES } from "../../plan/measure/scoring";
import { block } from "../../sheet/spec/block";
import { asText, ordinal, shown } from "../../sheet/look/formats";
import type { Area } from "../../sheet/place/place";
import type { Block, Cell, ChoiceSpec, SheetSpec } from "../../sheet/spec/spec";
import { columnWidth, filterHeadingHeight, wrappedLines } from "../../sheet/look/width";
import type { Texts } from "../texts";
import { pageHeading } from "../parts/heading";
import { columnCells, type ColumnCells } from "./columnCells";
import type { InputTable } from "../reading/headings";
import { BAND, BODY, HEAD, HINT, idsInput, SETTINGS, settingsArea, tableLayouts, type Setting, type TableLayout } from "./places";
import { percentText } from "../../plan/numbers/percentText";
import { compactSeasonality, type Seasonality } from "./seasonality";
import { INPUT } from "./form";

/**
 * The input sheet 目标输入: the content of a plan file as a sheet to type in. Settings on the left; metrics, products,
 * managers, seasonality, clients, holds, bounds, buffers, minimums and holidays as
 * tables side by side. Tables without entries get a few empty rows.
 */
export function compileInput(inputs: Inputs, texts: Texts): SheetSpec {
  const words = texts.forms.input;
  const seasonality = compactSeasonality(inputs);
  const tables = tableLayouts(inputs, seasonality, texts);
  const parts = [settingsPart(inputs, texts), ...tables.map((table) => tablePart(table, inputs, seasonality, texts))];
  const widths = parts.flatMap((part, position) => (position === 0 ? part.widths : [3, ...part.widths]));
  const hintLines = parts.map(({ hint, widths: own }) => wrappedLines(hint, total(own) * 1.15));
  const headHeights = tables.map(({ headings, area }) =>
    filterHeadingHeight(
      headings.map(({ text }) => text),
      widths.slice(area.column),
    ),
  );
  return {
    key: INPUT.keyOf(),
    name: words.name,
    widths,
    blocks: [block(0, 0, "title", [[words.title]]), block(1, 0, "subtitle", [[words.intro]]), ...parts.flatMap((part) => part.blocks)],
    ids: idsInput(inputs, tables),
    merges: parts.map(({ area }) => ({ ...area, row: HINT, rows: 1 })),
    heights: [
      [0, 32],
      [1, 20],
      [BAND, 20],
      [HINT, 6 + 13 * Math.max(...hintLines)],
      [HEAD, Math.max(...headHeights)],
    ],
    tables: tables.map(({ name, area }) => ({ name, area })),
    names: [{ name: "TC_Settings", area: settingsArea }],
    frozen: { rows: BODY, columns: 0 },
    choices: choices(tables, texts),
    tabColor: "#BF9000",
    print: { titleRows: BODY, titleColumns: 0, pagesWide: Math.ceil(total(widths) / 170), ...pageHeading(inputs, texts) },
  };
}

/** Settings or a table, with its name and hint above. */
interface Part {
  readonly area: Area;
  readonly hint: string;
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
}

function settingsPart(inputs: Inputs, texts: Texts): Part {
  const words = texts.forms.input.settings;
  const labels = SETTINGS.map((setting) => words[setting]);
  const values = SETTINGS.map((setting) => settingValue(inputs, setting, texts));
  const notes = SETTINGS.map((setting) => words.notes[setting]);
  return {
    area: settingsArea,
    hint: words.hint,
    widths: [columnWidth([words.label, ...labels], 12, 20), columnWidth(values.map(String), 24, 36), columnWidth(notes, 30, 60)],
    blocks: [
      ...above(settingsArea, words.band, words.hint),
      block(HEAD, 0, "header", [[words.label, words.value, words.note]]),
      block(
        BODY,
        0,
        "label",
        labels.map((label) => [label]),
      ),
      ...SETTINGS.map((setting, row) => block(BODY + row, 1, "input", [[values[row] as Cell]], isNumber(setting) ? ordinal : asText)),
      block(
        BODY,
        2,
        "note",
        notes.map((note) => [note]),
      ),
    ],
  };
}

function isNumber(setting: Setting): boolean {
  return setting === "year" || setting === "firstMonth";
}

function settingValue(inputs: Inputs, setting: Setting, texts: Texts): string | number {
  switch (setting) {
    case "periods":
      return inputs.periods.join(", ");
    case "layoutF1":
      return layoutText(inputs.layouts.F1);
    case "layoutF2":
      return layoutText(inputs.layouts.F2);
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
    default:
      return inputs[setting];
  }
}

/** A column for each period is left empty, so that it stays right when the periods change. */
function layoutText(layout: readonly number[]): string {
  return layout.every((periods) => periods === 1) ? "" : layout.join(", ");
}

function tablePart({ name, headings, area }: TableLayout, inputs: Inputs, seasonality: Seasonality, texts: Texts): Part {
  const words = wordsOf(name, texts);
  const cells = headings.map((heading) => columnCells(name, heading.column, inputs, seasonality, texts));
  const rows = area.rows - 1;
  return {
    area,
    hint: words.hint,
    widths: headings.map(({ text }, column) => columnWidthOf(text, cells[column] as ColumnCells)),
    blocks: [
      ...above(area, words.band, words.hint),
      block(HEAD, area.column, "header", [headings.map(({ text }) => text)]),
      ...cells.map(({ style, format, values }, column) =>
        block(
          BODY,
          area.column + column,
          style,
          Array.from({ length: rows }, (_, row) => [values[row] ?? null]),
          format,
        ),
      ),
    ],
  };
}

/** The name of a part and its hint, over its whole width. */
function above(area: Area, band: string, hint: string): readonly Block[] {
  const rest = Array<null>(area.columns - 1).fill(null);
  return [block(BAND, area.column, "band", [[band, ...rest]]), block(HINT, area.column, "note", [[hint, ...rest]])];
}

function columnWidthOf(heading: string, { format, values }: ColumnCells): number {
  const texts = values.map((value) => (typeof value === "number" ? shown(value, format) : String(value ?? "")));
  return Math.max(columnWidth([heading], 9, 20), columnWidth(texts, 9, 30));
}

function wordsOf(name: InputTable, { forms: { input } }: Texts): { readonly band: string; readonly hint: string } {
  const words = {
    TC_Metrics: input.metrics,
    TC_Products: input.products,
    TC_Managers: input.managers,
    TC_Seasonality: input.seasonality,
    TC_Clients: input.clients,
    TC_Holds: input.holds,
    TC_Bounds: input.bounds,
    TC_Buffers: input.buffers,
    TC_Minimums: input.minimums,
    TC_Holidays: input.holidays,
    TC_Grades: input.grades,
  };
  return words[name];
}

/**
 * The manager of a client, and what a hold, a bound, a minimum or a buffer speaks of, are
 * chosen from their tables; language, month and the like from short lists.
 */
function choices(tables: readonly TableLayout[], { forms: { input } }: Texts): readonly ChoiceSpec[] {
  const body = (name: InputTable, field: string): Area => {
    const { area, headings } = tables.find((table) => table.name === name) as TableLayout;
    const column = headings.findIndex(({ column }) => column.type === "Field" && column.field === field);
    return { row: BODY, column: area.column + column, rows: area.rows - 1, columns: 1 };
  };
  const setting = (name: Setting): Area => ({ row: BODY + SETTINGS.indexOf(name), column: 1, rows: 1, columns: 1 });
  const list = (table: InputTable): ChoiceSpec["source"] => ({ sheet: INPUT.keyOf(), area: body(table, "name") });
  return [
    { area: setting("language"), source: LANGUAGES },
    { area: setting("openGoals"), source: Object.values(input.settings.openGoalsRules) },
    { area: setting("formulas"), source: FORMULA_STYLES },
    { area: setting("firstMonth"), source: Array.from({ length: 12 }, (_, month) => String(month + 1)) },
    { area: setting("calendar"), source: Object.values(input.settings.calendars) },
    { area: body("TC_Clients", "manager"), source: list("TC_Managers") },
    { area: body("TC_Buffers", "metric"), source: list("TC_Metrics") },
    { area: body("TC_Buffers", "manager"), source: list("TC_Managers") },
    { area: body("TC_Holidays", "kind"), source: Object.values(input.holidays.kinds) },
    ...(["TC_Holds", "TC_Bounds", "TC_Minimums"] as const).flatMap((table) => [
      { area: body(table, "metric"), source: list("TC_Metrics") },
      { area: body(table, "product"), source: list("TC_Products") },
      { area: body(table, "manager"), source: list("TC_Managers") },
      { area: body(table, "client"), source: list("TC_Clients") },
    ]),
  ];
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
