import { a1, parseA1 } from "../place/address";
import type { Area, SheetArea, SheetKey } from "../place/place";
import { movedFormula } from "../formula/movedFormula";
import type { ChartSpec } from "../spec/chartSpec";
import type { CheckSpec, ChoiceSpec, Limit, LinkSpec, NameSpec, RuleSpec, SheetSpec, TableSpec } from "../spec/spec";
import { placedFormula } from "./placedFormula";
import { placedArea, placedCell, type PlacementOf } from "./placement";

/**
 * What a spec says of a sheet beside its cells and their looks, where it stands. What is gone is left out; links lead where the spec says,
 * see {@link withPlacedLinks}.
 */
export interface PlacedParts {
  readonly merges: readonly Area[];
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly widths: readonly (readonly [column: number, width: number])[];
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly tables: readonly TableSpec[];
  readonly names: readonly NameSpec[];
  readonly links: readonly LinkSpec[];
  readonly rules: readonly RuleSpec[];
  readonly choices: readonly ChoiceSpec[];
  readonly checks: readonly CheckSpec[];
  readonly charts: readonly ChartSpec[];
  readonly filter: Area | null;
}

export function placedParts(spec: SheetSpec, placementOf: PlacementOf): PlacedParts {
  const own = spec.key;
  const placement = placementOf(own);
  const area = (each: Area): Area | null => placedArea(placement, each);
  const inPlace = <T extends { readonly area: Area }>(all: readonly T[] = []): readonly T[] =>
    all.flatMap((each) => {
      const placed = area(each.area);
      return placed === null ? [] : [{ ...each, area: placed }];
    });
  const rowAt = (row: number): number | null => placedCell(placement, { row, column: 0 })?.row ?? null;
  const columnAt = (column: number): number | null => placedCell(placement, { row: 0, column })?.column ?? null;
  const lines = <T>(all: readonly (readonly [number, T])[], at: (line: number) => number | null) =>
    all.flatMap(([line, value]): readonly (readonly [number, T])[] => {
      const placed = at(line);
      return placed === null ? [] : [[placed, value]];
    });
  const { hidden = { rows: [], columns: [] } } = spec;
  return {
    merges: spec.merges.flatMap((each) => area(each) ?? []),
    heights: lines(spec.heights, rowAt),
    widths: lines([...spec.widths.entries()], columnAt),
    hidden: { rows: hidden.rows.flatMap((row) => rowAt(row) ?? []), columns: hidden.columns.flatMap((column) => columnAt(column) ?? []) },
    tables: inPlace(spec.tables),
    names: inPlace(spec.names),
    links: (spec.links ?? []).flatMap((link) => {
      const cell = placedCell(placement, link);
      return cell === null ? [] : [{ ...link, ...cell }];
    }),
    rules: (spec.rules ?? []).flatMap((rule) => placedRule(rule, own, placementOf) ?? []),
    choices: inPlace(spec.choices).map((choice) => ({ ...choice, source: placedSource(choice.source, placementOf) })),
    checks: inPlace(spec.checks),
    charts: (spec.charts ?? []).flatMap((chart) => placedChart(chart, own, placementOf) ?? []),
    filter: spec.filter === undefined ? null : area(spec.filter),
  };
}

/** A spec whose links lead to where their cells stand, and say so: what a sheet says of them once it is written. */
export function withPlacedLinks(spec: SheetSpec, placementOf: PlacementOf): SheetSpec {
  if (
    spec.links === undefined ||
    spec.links.every(({ to, names = [] }) => [to, ...names].every(({ sheet }) => placementOf(sheet) === null))
  )
    return spec;
  const linked = new Map(spec.links.map((link) => [`${link.row}:${link.column}`, link]));
  return {
    ...spec,
    blocks: spec.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((cells, row) =>
        cells.map((cell, column) => {
          const link = typeof cell === "string" ? linked.get(`${block.row + row}:${block.column + column}`) : undefined;
          return link && typeof cell === "string" ? withPlacedNames(cell, link.names, placementOf) : cell;
        }),
      ),
    })),
    links: spec.links.map((link) => ({
      ...link,
      to: { ...link.to, address: placedAddress(link.to, placementOf) },
    })),
  };
}

/** A text that names areas, one after the other, by where they stand. */
function withPlacedNames(text: string, names: readonly SheetArea[] = [], placementOf: PlacementOf): string {
  let [done, rest] = ["", text];
  for (const { sheet, area } of names) {
    const address = `!${a1(area)}`;
    const at = rest.indexOf(address);
    const placed = placedArea(placementOf(sheet), area);
    if (at < 0 || placed === null) continue;
    done += `${rest.slice(0, at)}!${a1(placed)}`;
    rest = rest.slice(at + address.length);
  }
  return done + rest;
}

function placedAddress({ sheet, address }: LinkSpec["to"], placementOf: PlacementOf): LinkSpec["to"]["address"] {
  const area = address === null ? null : parseA1(address);
  const placed = area && placedArea(placementOf(sheet), area);
  return placed ? a1(placed) : address;
}

/** Formulas of rules are worded for the first cell of their area. */
function placedRule(rule: RuleSpec, own: SheetKey, placementOf: PlacementOf): RuleSpec | null {
  const area = placedArea(placementOf(own), rule.area);
  const first = placedCell(placementOf(own), rule.area);
  if (area === null) return null;
  const worded = (formula: string): string => {
    const placed = placedFormula(formula, own, placementOf) ?? formula;
    return first === null ? placed : movedFormula(placed, area.row - first.row, area.column - first.column);
  };
  if ("formula" in rule) return { ...rule, area, formula: worded(rule.formula) };
  if ("text" in rule) return { ...rule, area };
  const limit = (value: Limit): Limit => (typeof value === "number" ? value : (placedFormula(value, own, placementOf) ?? value));
  const limits = {
    ...(rule.from === undefined ? {} : { from: limit(rule.from) }),
    ...(rule.below === undefined ? {} : { below: limit(rule.below) }),
  };
  return { area, mood: rule.mood, ...limits } as RuleSpec;
}

function placedSource(source: ChoiceSpec["source"], placementOf: PlacementOf): ChoiceSpec["source"] {
  return "sheet" in source ? placedSheetArea(source, placementOf) : source;
}

function placedSheetArea({ sheet, area }: SheetArea, placementOf: PlacementOf): SheetArea {
  return { sheet, area: placedArea(placementOf(sheet), area) ?? area };
}

function placedChart(chart: ChartSpec, own: SheetKey, placementOf: PlacementOf): ChartSpec | null {
  const area = placedArea(placementOf(own), chart.area);
  if (area === null) return null;
  return {
    ...chart,
    area,
    categories: placedSheetArea(chart.categories, placementOf),
    series: chart.series.map((series) => ({ ...series, values: placedSheetArea(series.values, placementOf) })),
  };
}
