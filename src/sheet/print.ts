import { a1, columnName } from "./place/address";
import { filledFormulas } from "./formula/filledFormulas";
import { day, shown } from "./look/formats";
import type { ChartSpec } from "./spec/chartSpec";
import type { Area, Position, SheetArea } from "./place/place";
import type { LinkSpec, Block, Cell, CheckSpec, RuleSpec, SheetSpec } from "./spec/spec";
import { textWidth } from "./look/width";

/**
 * A sheet as text, so that a change of it can be reviewed as a difference between two texts: the cells in aligned columns as
 * they look, then the formulas (`B8:H8 =SUM(B5:B7)`: the same formula filled over an area), then everything else.
 */
export function print(spec: SheetSpec): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["formulas", filledFormulas(spec).map(({ area, formula }) => `${a1(area)} ${formula}`)],
    ["styles", styleLines(spec.blocks)],
    ["widths", [spec.widths.map((width, column) => `${columnName(column)} ${width}`).join(", ")]],
    ["heights", listed(spec.heights.map(([row, height]) => `${row + 1}: ${height}`))],
    ["merged", mergedLines(spec)],
    ["tables", (spec.tables ?? []).map(({ name, area }) => `${name} ${a1(area)}`)],
    ["names", (spec.names ?? []).map(({ name, area }) => `${name} ${a1(area)}`)],
    ["links", (spec.links ?? []).map(linkLine)],
    ["rules", (spec.rules ?? []).map((rule) => `${a1(rule.area)} ${condition(rule)} ${"format" in rule ? rule.format : rule.mood}`)],
    [
      "choices",
      (spec.choices ?? []).map(
        ({ area, source, open }) =>
          `${a1(area)} ${"sheet" in source ? elsewhere(source) : source.join(" | ")}${open ? " or anything" : ""}`,
      ),
    ],
    ["checks", (spec.checks ?? []).map(checkLine)],
    ["charts", (spec.charts ?? []).flatMap(chartLines)],
    ["hidden", hiddenLines(spec)],
    ["view", [viewLine(spec)]],
    ["page", [pageLine(spec)]],
  ];
  const printed = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => [`${name}:`, ...lines.map((line) => `  ${line}`)].join("\n"));
  return `[${spec.key}] ${spec.name}\n\n${grid(spec)}\n\n${printed.join("\n")}\n`;
}

function grid(spec: SheetSpec): string {
  const rows = textRows(spec.blocks).map((row, position) =>
    row.map((cell, column) => (runsOver(spec, position, column) ? { ...cell, text: cell.text && "…" } : cell)),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  // A lone text, such as a title, runs over the empty cells beside it.
  const isLone = (row: readonly Shown[]): boolean => row.filter(({ text }) => text !== "").length === 1;
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((width, row) => (isLone(row) ? width : Math.max(width, textWidth(row[column]?.text ?? ""))), columnName(column).length),
  );
  const margin = String(rows.length).length;
  const heads = widths.map((width, column) => pad({ text: columnName(column), right: false }, width));
  const lines = rows.map((row, position) => {
    const cells = row.map((cell, column) => (isLone(row) ? cell.text : pad(cell, widths[column] as number)));
    return `${String(position + 1).padStart(margin)} │ ${cells.join(isLone(row) ? "" : " │ ")}`.trimEnd();
  });
  return [`${" ".repeat(margin)} │ ${heads.join(" │ ")}`.trimEnd(), ...lines].join("\n");
}

/** Is this the first cell of an area merged over several columns? Its text would widen the first of them; it stands below in full. */
function runsOver(spec: SheetSpec, row: number, column: number): boolean {
  return spec.merges.some((area) => area.row === row && area.column === column && area.columns > 1);
}

function mergedLines(spec: SheetSpec): readonly string[] {
  const rows = textRows(spec.blocks);
  const over = spec.merges.filter((area) => area.columns > 1).map((area) => `${a1(area)} ${rows[area.row]?.[area.column]?.text ?? ""}`);
  return [...over, ...listed(spec.merges.filter((area) => area.columns === 1).map((area) => a1(area)))];
}

/** A cell as it looks; numbers stand right. */
interface Shown {
  readonly text: string;
  readonly right: boolean;
}

function textRows(blocks: readonly Block[]): readonly (readonly Shown[])[] {
  const rows: Shown[][] = [];
  for (const block of blocks) {
    block.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const line = (rows[block.row + row] ??= []);
        line[block.column + column] = look(cell, block.format);
      });
    });
  }
  const empty: Shown = { text: "", right: false };
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? empty));
}

function look(cell: Cell, format: string | null): Shown {
  const value = cell !== null && typeof cell === "object" ? cell.value : cell;
  if (typeof value === "number") return { text: shown(value, format), right: true };
  return { text: value === null ? "" : String(value).replace(/\n/g, "⏎").replace(/\t/g, "⇥"), right: false };
}

function pad({ text, right }: Shown, width: number): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return right ? space + text : text + space;
}

/** Styles with their formats, and the areas that have them. */
function styleLines(blocks: readonly Block[]): readonly string[] {
  const areas = new Map<string, Area[]>();
  for (const { row, column, style, format, cells } of blocks) {
    const look = format === null ? style : `${style} ${format}`;
    areas.set(look, [...(areas.get(look) ?? []), { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }]);
  }
  return [...areas].map(([look, own]) => `${look}: ${own.map((area: Position | Area) => a1(area)).join(", ")}`);
}

function listed(entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [entries.join(", ")];
}

/** "✓", ≥ 0.8 < 1, or the formula. */
function condition(rule: RuleSpec): string {
  if ("text" in rule) return `"${rule.text}"`;
  if ("formula" in rule) return rule.formula;
  return [rule.from !== undefined && `≥ ${rule.from}`, rule.below !== undefined && `< ${rule.below}`].filter(Boolean).join(" ");
}

function checkLine({ area, type, min, max, allowBlank, prompt, refusal }: CheckSpec): string {
  const limit = (value: number) => shown(value, type === "day" ? day : null);
  const parts = [type, min !== null && `≥ ${limit(min)}`, max !== null && `≤ ${limit(max)}`, allowBlank ? "or empty" : "not empty"];
  const said = [prompt && `prompt "${prompt.title}": ${prompt.text}`, `refusal "${refusal.title}": ${refusal.text}`];
  return [`${a1(area)} ${parts.filter(Boolean).join(" ")}`, ...said.filter(Boolean)].join("; ").replace(/\n/g, "⏎");
}

function chartLines({ name, type, title, area, categories, series, format, legend, fromZero }: ChartSpec): readonly string[] {
  const look = [format && `axis ${format}`, fromZero && "from 0", legend ? `legend ${legend}` : "no legend"].filter(Boolean).join(", ");
  const lines = series.map(({ name, values, color, asLine }) => `  ${name}: ${elsewhere(values)} ${color}${asLine ? " as line" : ""}`);
  return [`${name} ${a1(area)} ${type} "${title}" over ${elsewhere(categories)}; ${look}`, ...lines];
}

function elsewhere({ sheet, area }: SheetArea): string {
  return `[[${sheet}]]!${a1(area)}`;
}

function hiddenLines({ hidden }: SheetSpec): readonly string[] {
  const { rows = [], columns = [] } = hidden ?? {};
  const parts = [
    rows.length > 0 && `rows ${rows.map((row) => row + 1).join(", ")}`,
    columns.length > 0 && `columns ${columns.map(columnName).join(", ")}`,
  ];
  return listed(parts.filter((part) => part !== false));
}

function viewLine({ frozen, filter, tabColor, protect, visible }: SheetSpec): string {
  const parts = [
    `frozen ${frozen.rows} rows, ${frozen.columns} columns`,
    filter && `filter ${a1(filter)}`,
    tabColor && `tab ${tabColor}`,
    protect && "protected",
    visible === false && "not shown",
  ];
  return parts.filter(Boolean).join("; ");
}

function pageLine({ print: page }: SheetSpec): string {
  const size = [
    page.orientation === "portrait" && "portrait",
    `${page.pagesWide} wide`,
    page.pagesTall !== undefined && `${page.pagesTall} tall`,
    page.sides !== undefined &&
      `${page.sides.scale} %, pages begin at columns ${page.sides.columns.map((column) => column + 1).join(", ")}`,
    page.breaks !== undefined && `pages begin at rows ${page.breaks.map((row) => row + 1).join(", ")}`,
  ];
  return (
    `${size.filter(Boolean).join(", ")}; repeats ${page.titleRows} rows, ` +
    `${page.titleColumns} columns; header "${page.headerLeft}" … "${page.headerRight}"`
  );
}

function linkLine({ to: { sheet, address }, tip, ...at }: LinkSpec): string {
  return `${a1(at)} → [[${sheet}]]${address === null ? "" : `!${address}`}${tip === null ? "" : `  ${tip}`}`;
}
