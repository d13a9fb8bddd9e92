import { MONTHS } from "../../plan/calendar/months";
import type { Course } from "../../plan/course/courseOf";
import { attainment } from "../../plan/measure/attainment";
import { toCellNumber } from "../../plan/numbers/amount";
import { soFar } from "../../plan/progress/attained";
import type { MetricProgress, Progress } from "../../plan/progress/progress";
import { a1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import { block } from "../../sheet/spec/block";
import type { ChartSpec } from "../../sheet/spec/chartSpec";
import type { Block, Formula } from "../../sheet/spec/spec";
import { amountFormat, percentFormat } from "../../sheet/look/formats";
import { band, type Part } from "../parts/part";
import { attainmentFormula } from "../parts/attainmentFormula";
import type { Texts } from "../texts";

/** What the parts of the team's progress draw on. */
export interface ProgressSheet {
  readonly course: Course;
  readonly texts: Texts;
  /** Position of whoever it is for. */
  readonly manager: number;
  /** Months with reports, 0–12. */
  readonly through: number;
  /** By metric. */
  readonly progress: readonly MetricProgress[];
}

/** A part with the rows that it takes, and its pictures. */
export interface ProgressPart extends Part {
  readonly rows: number;
  /** What its rows are. */
  readonly ids: readonly (readonly [row: number, id: string])[];
  readonly charts?: readonly ChartSpec[];
}

/** A name, the months, and the year. */
export const COLUMNS = 1 + MONTHS + 1;

export const NONE = "–";

export function across(row: number, column: number, columns: number): Area {
  return { row, column, rows: 1, columns };
}

export function bandRow(row: number, text: string): Block {
  return band(row, 0, text, COLUMNS);
}

/** Plan and actual so far, and their attainment, from a column on. */
export function standingBlocks(sheet: ProgressSheet, metric: number, row: number, column: number, progress: Progress): readonly Block[] {
  const unit = unitIn(sheet, metric);
  const [planned, actual] = [soFar(progress.planned, sheet.through), soFar(progress.net, sheet.through)];
  const value = (units: number): number => toCellNumber(units, unit);
  const [plan, done] = [a1({ row, column }), a1({ row, column: column + 1 })];
  return [
    block(row, column, "computed", [[value(planned), value(actual)]], amountFormat(unit)),
    block(row, column + 2, "subtotal", [[rateCell(done, plan, attainment(actual, planned))]], percentFormat(1)),
  ];
}

export function rateCell(actual: string, plan: string, value: number | null): Formula {
  return { formula: `=${attainmentFormula(actual, plan, NONE)}`, value: value ?? NONE };
}

function unitIn({ course }: ProgressSheet, metric: number) {
  return course.current.inputs.metrics[metric]?.unit ?? { size: 1, decimals: 0 };
}
