import { block } from "../../sheet/spec/block";
import { asText } from "../../sheet/look/formats";
import { isTyped } from "../../sheet/look/styles";
import type { Cell, SheetSpec } from "../../sheet/spec/spec";
import { fingerprint } from "../../plan/text/fingerprint";
import type { Course } from "../../plan/course/courseOf";
import type { ManagerMonth } from "../form/managerMonth";
import { idOf } from "../../sheet/place/identity";
import type { SheetF4 } from "./part";
import { formerNote } from "./targetsPart";
import { F4 } from "./form";
import type { Inputs } from "../../plan/inputs/inputs";
import { FIRST_MONTH, formerBand, HEAD_ROW, TAG_ROW, YEAR, type PlacesF4 } from "./places";
import { reportIn, type MonthReport } from "./report";

/**
 * What a sheet that is handed out carries in a hidden row and a hidden column, so that it is known again whatever it is called and
 * wherever its rows have gone: at their crossing the stamp (whose, which month, of which plan), in the column what each row is, in the
 * row what each column is. Nothing is ever found by a label.
 */
export interface Stamp extends MonthStamp {
  readonly form: "F4";
  /** Of the form, counted from 1. The first is not said, as in the versions that knew no other. */
  readonly layout?: number;
  /** Fingerprint of everything that is printed on the sheet but the actuals. */
  readonly version: string;
  /** Fingerprint of the earlier months' actuals. */
  readonly earlier: string;
  /** Fingerprint of what was filled in when the sheet was made: what differs from it was typed since. */
  readonly filled: string;
}

/** Whose a form is that is handed out for a month, and of which plan. */
export interface MonthStamp {
  /** Fingerprint of what makes a plan this one: team, year, metrics, products. */
  readonly plan: string;
  /** The plan in words, for telling which one a stranger is of. */
  readonly title: string;
  /** Id. */
  readonly manager: string;
  readonly name: string;
  /** 1–12, counted from the plan's first. */
  readonly month: number;
}

export function monthStamp(course: Course, { manager, month }: ManagerMonth): MonthStamp {
  const { inputs } = course.current;
  const { id = "", name = "" } = inputs.managers[manager] ?? {};
  const title = [inputs.team, inputs.year].filter((part) => part !== "").join(" · ");
  return { plan: planFingerprint({ course }), title, manager: id, name, month };
}

/** What a row of the client table is: a metric and a client by their ids; null: the manager's own row. */
export type RowTag = readonly [metric: string, client: string | null];
/** What a column of the client table is. */
export type ColumnTag = readonly ["planned" | "sold", string] | readonly ["cancelled"];

export function withStamp(sheet: SheetF4, spec: SheetSpec): SheetSpec {
  const { course } = sheet;
  const { stamp } = sheet.places;
  const rows = Math.max(...spec.blocks.map(({ row, cells }) => row + cells.length));
  const tagOf = rowTags(sheet, rows);
  const columnTags = Array.from({ length: stamp.column }, (_, column) => columnTag(course.current.inputs, sheet.places, column));
  const tags = (from: number, to: number): Cell[][] => tagOf.slice(from, to).map((tag) => [tag]);
  return {
    ...spec,
    blocks: [
      ...spec.blocks,
      block(0, stamp.column, "subtitle", tags(0, TAG_ROW), asText),
      block(TAG_ROW, 0, "subtitle", [[...columnTags, JSON.stringify(stampOf(sheet, spec))]], asText),
      block(TAG_ROW + 1, stamp.column, "subtitle", tags(TAG_ROW + 1, rows), asText),
    ],
    ids: { rows: tagOf, columns: columnTags },
  };
}

export function planFingerprint({ course }: Pick<SheetF4, "course">): string {
  const { team, year, firstMonth, metrics, products } = course.original.inputs;
  return fingerprint(
    JSON.stringify([team, year, firstMonth, metrics.map(({ id, unit }) => [id, unit]), products.map(({ id }) => id).sort()]),
  );
}

export function reportFingerprint(report: MonthReport): string {
  return fingerprint(JSON.stringify([report.sold, report.cancelled]));
}

function stampOf(sheet: SheetF4, spec: SheetSpec): Stamp {
  const { course, of } = sheet;
  const { printed, earlier } = contents(sheet, spec);
  return {
    form: "F4",
    ...saidLayout(F4.layout),
    ...monthStamp(course, of),
    version: fingerprint(JSON.stringify(printed)),
    earlier: fingerprint(JSON.stringify(earlier)),
    filled: reportFingerprint(reportIn(course, of)),
  };
}

function saidLayout(layout: number): Pick<Stamp, "layout"> {
  return layout > 1 ? { layout } : {};
}

/** Texts and plan figures with their places, and apart from them the actuals of other months. */
function contents(sheet: SheetF4, spec: SheetSpec): { readonly printed: readonly unknown[]; readonly earlier: readonly unknown[] } {
  const printed: unknown[] = [];
  const earlier: unknown[] = [];
  const { metrics } = sheet.course.current.inputs;
  const bands = new Map(metrics.map(({ name }, metric) => [sheet.places.clients(metric).band, formerBand(name, sheet.texts)]));
  const actualRows = sheet.figures.map((_, metric) => sheet.places.target(metric).actual);
  const { noteRow, formerRow } = sheet.places;
  for (const { row, column, style, cells } of spec.blocks) {
    // What is signed with a pen is no part of what was handed out, and came later to the form; so did the rows of the year's plans.
    if (isTyped(style) || row === sheet.places.signed || formerRow(row) === null) continue;
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (typeof cell === "object") return;
        const isEarlier = actualRows.includes(row + r) && column + c >= FIRST_MONTH && column + c < YEAR;
        const said = row === noteRow ? formerNote(sheet) : column + c === 0 ? (bands.get(row + r) ?? cell) : cell;
        (isEarlier ? earlier : printed).push([formerRow(row + r), column + c, said]);
      }),
    );
  }
  return { printed, earlier };
}

/** Rows of a table have its metric, others what stands on them; rows between follow what stands above. */
function rowTags({ course, rows, places }: SheetF4, count: number): readonly string[] {
  const { inputs, accounts } = course.current;
  const { targetsBand, noteRow, ratesBand, gross } = places;
  const tagged = new Map<number, string>([
    [targetsBand, "targets"],
    ...(noteRow === null ? [] : [[noteRow, "note"] as const]),
    [ratesBand, "rates"],
    ...inputs.metrics.flatMap(({ id }, metric) => {
      const { planned, actual, cumulative } = places.target(metric);
      const years = places.years?.(metric);
      const { band, first, total } = places.clients(metric);
      const signed = gross?.(metric);
      return [
        [planned, idOf("planned", id)],
        [actual, idOf("actual", id)],
        [cumulative, idOf("cumulative", id)],
        ...(years ? [[years.original, idOf("original", id)] as const, [years.current, idOf("current", id)] as const] : []),
        [places.rates(metric), idOf("rate", id)],
        [band, idOf("clients", id)],
        ...rows.map((account, row) => {
          const tag: RowTag = [id, inputs.clients[accounts[account]?.client ?? -1]?.id ?? null];
          return [first + row, JSON.stringify(tag)] as const;
        }),
        [total, idOf("total", id)],
        ...(signed
          ? [
              [signed.band, idOf("signed", id)] as const,
              ...inputs.products.map((product, row) => [signed.first + row, idOf("signed", id, product.id)] as const),
              [signed.total, idOf("signed total", id)] as const,
            ]
          : []),
      ] as const;
    }),
  ]);
  let [above, since] = [HEAD, 0];
  return Array.from({ length: count }, (_, row) => {
    const tag = tagged.get(row);
    if (tag === undefined) return `${above}+${(since += 1)}`;
    [above, since] = [tag, 0];
    return tag;
  });
}

const HEAD = "head";

/** What the row with the day of handing in is: rows of the head are counted from its first. */
export const HEAD_TAG = `${HEAD}+${HEAD_ROW + 1}`;

/** What a column is, by its place on the sheet as it was made. */
export function columnTag({ products }: Inputs, places: PlacesF4, column: number): string {
  const tagged = (tag: ColumnTag): string => JSON.stringify(tag);
  if (column === places.cancelled) return tagged(["cancelled"]);
  for (const [product, { id }] of products.entries()) {
    if (column === places.planned(product)) return tagged(["planned", id]);
    if (column === places.sold(product)) return tagged(["sold", id]);
  }
  return `column ${column + 1}`;
}
