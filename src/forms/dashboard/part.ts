import type { Course } from "../../plan/course/courseOf";
import type { MetricProgress } from "../../plan/progress/progress";
import type { Metric } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { toCellNumber } from "../../plan/numbers/amount";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import type { Block, Cell } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import type { DueLine } from "./dueLines";
import { COLUMNS, FIRST_MONTH, type PlacesDashboard, type Whose } from "./places";

/** What the parts of the dashboard draw on. */
export interface DashboardSheet {
  readonly course: Course;
  /** As F1 and F2 show it. */
  readonly shown: Plan;
  /** By metric. */
  readonly progress: readonly MetricProgress[];
  /** Months with reports, 0–12: the last in which anybody reported anything. */
  readonly through: number;
  /** Percentage points: more behind is off track, and at risk. */
  readonly tolerance: number;
  readonly risk: number;
  /** What is due before all else. */
  readonly due: readonly DueLine[];
  /** Whether there is a list of actions to look into. */
  readonly hasActions: boolean;
  readonly places: PlacesDashboard;
  readonly texts: Texts;
}

export const NONE = "–";

/** "–" for what there is not. */
export function orNone(value: number | null): number | string {
  return value ?? NONE;
}

export function metricOf({ course }: DashboardSheet, metric: number): Metric {
  return course.current.inputs.metrics[metric] as Metric;
}

export function valueIn(sheet: DashboardSheet, metric: number): (units: number) => number {
  const { unit } = metricOf(sheet, metric);
  return (units) => toCellNumber(units, unit);
}

/** The managers, the team, the products. */
export function everybody({ course: { current } }: DashboardSheet): readonly Whose[] {
  return [...managersOf(current), { type: "team" }, ...productsOf(current)];
}

export function managersOf({ inputs }: Plan): readonly Whose[] {
  return inputs.managers.map((_, at) => ({ type: "manager", at }));
}

export function productsOf({ inputs }: Plan): readonly Whose[] {
  return inputs.products.map((_, at) => ({ type: "product", at }));
}

export function nameOf({ course: { current }, texts }: DashboardSheet, whose: Whose): string {
  if (whose.type === "team") return texts.forms.dashboard.team;
  return (whose.type === "manager" ? current.inputs.managers : current.inputs.products)[whose.at]?.name ?? "";
}

export function progressIn({ progress }: DashboardSheet, metric: number, whose: Whose): MetricProgress["team"] {
  const all = progress[metric];
  const own = whose.type === "team" ? all?.team : (whose.type === "manager" ? all?.managers : all?.products)?.[whose.at];
  if (!own) throw new RangeError(`nobody's progress: ${JSON.stringify(whose)}`);
  return own;
}

export function bandRow(row: number, text: Cell): Block {
  return block(row, 0, "band", [[text, ...Array<null>(COLUMNS - 1).fill(null)]]);
}

/** The columns from one month to another, both from 0. */
export function monthsIn(row: number, from: number, to: number): string {
  return a1({ row, column: FIRST_MONTH + from, rows: 1, columns: to - from + 1 });
}
