import { toCellNumber } from "../../plan/numbers/amount";
import type { Course } from "../../plan/course/courseOf";
import type { Inputs, Manager, Metric, Product } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import type { Path } from "../../plan/problem/problem";
import { parseA1 } from "../../sheet/address";
import type { Area, Position, SheetKey } from "../../sheet/spec";
import type { Texts } from "../../i18n/texts";
import { columnOfPeriod, ownColumn, periodLabel } from "../parts/columns";
import { running, type Crosstab } from "../parts/crosstab";
import { faceF1, placesF1 } from "../F1/F1";
import { faceF2, placesF2 } from "../F2/F2";
import { faceF3, keyF3, placesF3 } from "../F3/F3";
import type { MonthlySheets } from "../monthly/monthlySheets";
import { reportLines } from "./reportLines";
import { ofName, standing, together, type Side } from "./sides";
import { versionSides, type TargetSides, type VersionSides } from "./versionSides";

/** One check: two places that must show the same number. */
export interface Line {
  readonly metric: number;
  readonly proved: string;
  readonly left: Side;
  readonly right: Side;
}

/**
 * Every total that two sheets share, metric by metric: the target given, products, managers, periods, the year; and the
 * sheets of single periods. With buffers, the plan is more than its `target`, and what is given plus the buffer makes what is assigned.
 * `targetAt` says in which cell of the input sheet a value of the plan file stands.
 * Once the plan has changed, the target given is where the versions begin, and every sheet shows what they say is now.
 */
export function tieOutLines(
  plan: Plan,
  texts: Texts,
  periods: readonly number[],
  targetAt: (path: Path) => string,
  target: Plan = plan,
  course: Course | null = null,
  months: MonthlySheets | null = null,
): readonly Line[] {
  return plan.inputs.metrics.flatMap((_, metric) => {
    const sheets = sheetsOf(plan, target, metric, targetAt, course);
    return [
      ...versionLines(sheets, texts),
      ...targetLines(sheets, texts),
      ...productLines(sheets, texts),
      ...bufferLines(sheets, texts),
      ...managerLines(sheets, texts),
      ...boundaryLines(sheets, texts),
      ...cumulativeLines(sheets, texts),
      ...periods.flatMap((period) => periodLines(sheets, texts, period)),
      ...(months === null ? [] : reportLines(plan, months.course, months.reports, periods, metric, texts)),
    ].map((line) => ({ metric, ...line }));
  });
}

type MetricLine = Omit<Line, "metric">;

/** What the lines of one metric draw on: where numbers stand, and which. */
interface Sheets {
  readonly plan: Plan;
  readonly metric: number;
  readonly value: (units: number | undefined) => number;
  /** The target as it was given. */
  readonly given: TargetSides;
  /** What the sheets must add up to: the target given, or what it has become. */
  readonly target: TargetSides;
  /** Null while nothing has changed. */
  readonly versions: VersionSides | null;
  /** The buffers beside them; null without any. */
  readonly buffer: {
    readonly F1: Side;
    readonly F2: Side;
    readonly F3: Side;
    readonly ofF2: (product: number) => Side;
    readonly ofF3: (product: number) => Side;
  } | null;
  readonly F1: { readonly at: ReturnType<typeof placesF1>; readonly face: Crosstab };
  readonly F2: { readonly at: ReturnType<typeof placesF2>; readonly face: Crosstab };
  readonly F3: { readonly at: ReturnType<typeof placesF3>; readonly face: Crosstab };
}

function sheetsOf(plan: Plan, target: Plan, metric: number, targetAt: (path: Path) => string, course: Course | null): Sheets {
  const { products, metrics } = target.inputs;
  const { unit } = metrics[metric] as Metric;
  const value = (units: number | undefined): number => toCellNumber(units as number, unit);
  const [F1, F2, F3] = [placesF1(plan), placesF2(plan), placesF3(plan)];
  const added = products.map(
    ({ target: given }, product) => (plan.inputs.products[product]?.target[metric] as number) - (given[metric] as number),
  );
  const all = value(added.reduce((sum, units) => sum + units, 0));
  const given = givenSides(target, metric, targetAt);
  const versions = course === null ? null : versionSides(course, target, metric);
  return {
    plan,
    metric,
    value,
    buffer:
      course !== null || target === plan
        ? null
        : {
            F1: standing("F1", F1.buffer(metric, null), all),
            F2: standing("F2", F2.buffer(metric, null), all),
            F3: standing("F3", F3.buffer(metric, products.length), all),
            ofF2: (product) => standing("F2", F2.buffer(metric, product), value(added[product])),
            ofF3: (product) => standing("F3", F3.buffer(metric, product), value(added[product])),
          },
    given,
    target: versions?.now ?? given,
    versions,
    F1: { at: F1, face: faceF1(plan, metric) },
    F2: { at: F2, face: faceF2(plan, metric) },
    F3: { at: F3, face: faceF3(plan, metric, null) },
  };
}

/** What was given on the input sheet. */
function givenSides({ inputs: { products, metrics } }: Plan, metric: number, targetAt: (path: Path) => string): TargetSides {
  const { id, unit } = metrics[metric] as Metric;
  const cell = (product: number): Area => parseA1(targetAt(["products", product, "target", id])) as Area;
  const first = cell(0);
  const last = cell(products.length - 1);
  const given = products.map(({ target }) => target[metric] as number);
  return {
    of: (product) => standing("Input", cell(product), toCellNumber(given[product] as number, unit)),
    all: standing(
      "Input",
      { ...first, rows: last.row - first.row + 1 },
      toCellNumber(
        given.reduce((sum, units) => sum + units, 0),
        unit,
      ),
    ),
  };
}

/** What was given is where the versions begin; managers and products add up alike; and F1 shows every manager as the versions do. */
function versionLines({ plan, metric, value, given, versions, F1 }: Sheets, texts: Texts): readonly MetricLine[] {
  if (versions === null) return [];
  const say = texts.records.tieOut;
  return [
    { proved: say.given, left: given.all, right: versions.given.all },
    ...plan.inputs.products.map(({ name }, product) => ({
      proved: say.givenProduct(name),
      left: given.of(product),
      right: versions.given.of(product),
    })),
    { proved: say.original, left: versions.original.managers, right: versions.original.products },
    { proved: say.managers, left: versions.now.managers, right: versions.now.all },
    ...plan.inputs.managers.map(({ name }, manager) => ({
      proved: say.manager(name),
      left: versions.now.manager(manager),
      right: standing("F1", F1.at.year(metric, manager), value(F1.face.rows[manager])),
    })),
  ];
}

function targetLines({ metric, value, target, versions, buffer, F1, F2, F3 }: Sheets, texts: Texts): readonly MetricLine[] {
  const totals = {
    F1: standing("F1", F1.at.corner(metric), value(F1.face.all)),
    F2: standing("F2", F2.at.corner(metric), value(F2.face.all)),
    F3: standing("F3", F3.at.corner(metric), value(F3.face.all)),
  };
  const { targetAndBuffer } = texts.forms.tieOut;
  const say = versions === null ? texts.forms.tieOut.target : texts.records.tieOut.now;
  return (["F1", "F2", "F3"] as const).map((key) =>
    buffer === null
      ? { proved: say(key), left: target.all, right: totals[key] }
      : { proved: targetAndBuffer(key), left: together(target.all, buffer[key], totals[key]), right: totals[key] },
  );
}

function productLines({ plan, metric, value, target, versions, buffer, F2, F3 }: Sheets, texts: Texts): readonly MetricLine[] {
  const { productTargetAndBuffer } = texts.forms.tieOut;
  const productTarget = versions === null ? texts.forms.tieOut.productTarget : texts.records.tieOut.nowProduct;
  return plan.inputs.products.flatMap(({ name }, product) => {
    const year = standing("F2", F2.at.year(metric, product), value(F2.face.rows[product]));
    return [
      buffer === null
        ? { proved: productTarget(name), left: target.of(product), right: year }
        : { proved: productTargetAndBuffer(name), left: together(target.of(product), buffer.ofF2(product), year), right: year },
      {
        proved: texts.forms.tieOut.product(name),
        left: year,
        right: standing("F3", F3.at.total(metric, product), value(F3.face.columns[product])),
      },
    ];
  });
}

/** All sheets show the same buffer, in all and product by product. */
function bufferLines({ plan, buffer }: Sheets, texts: Texts): readonly MetricLine[] {
  if (buffer === null) return [];
  const say = texts.forms.tieOut;
  return [
    { proved: say.buffer, left: buffer.F1, right: buffer.F2 },
    ...plan.inputs.products.map(({ name }, product) => ({
      proved: say.productBuffer(name),
      left: buffer.ofF2(product),
      right: buffer.ofF3(product),
    })),
  ];
}

function managerLines(sheets: Sheets, texts: Texts): readonly MetricLine[] {
  const { plan, metric, value, F1 } = sheets;
  return plan.inputs.managers.map(({ name }, manager) => ({
    proved: texts.forms.tieOut.manager(name),
    left: standing("F1", F1.at.year(metric, manager), value(F1.face.rows[manager])),
    right: clientsOf(sheets, manager, keyF3(null), sheets.F3.face),
  }));
}

/** A manager's clients in one of the F3 sheets, found by the manager's name in F1. */
function clientsOf({ plan, metric, value, F1, F3 }: Sheets, manager: number, key: SheetKey, face: Crosstab): Side {
  const rows = plan.accounts.flatMap((account, row) => (account.manager === manager ? [row] : []));
  const units = rows.reduce((sum, row) => sum + (face.rows[row] as number), 0);
  const amounts = F3.at.amounts(metric, plan.inputs.products.length);
  const own = { ...amounts, row: amounts.row + (rows[0] as number), rows: rows.length };
  return ofName(key, F3.at.accounts, { sheet: "F1", at: F1.at.managerName(metric, manager) }, amounts, own, value(units));
}

/** Between two periods after which both F1 and F2 start a new column, both show the same months. */
function boundaryLines({ plan, metric, value, F1, F2 }: Sheets, texts: Texts): readonly MetricLine[] {
  const { inputs } = plan;
  const common = commonEnds(inputs.layouts);
  return common.map((end, boundary) => {
    const start = common[boundary - 1] ?? 0;
    const over = (layout: readonly number[], face: Crosstab, total: (column: number) => Position): { area: Area; value: number } => {
      const columnAt = columnOfPeriod(layout);
      const [first, last] = [columnAt[start] as number, columnAt[end - 1] as number];
      const units = face.columns.slice(first, last + 1).reduce((sum, column) => sum + column, 0);
      return { area: { ...total(first), rows: 1, columns: last - first + 1 }, value: value(units) };
    };
    const left = over(inputs.layouts.F1, F1.face, (column) => F1.at.total(metric, column));
    const right = over(inputs.layouts.F2, F2.face, (column) => F2.at.total(metric, column));
    return {
      proved: texts.forms.tieOut.boundary(periodLabel(inputs, start, end - start, texts)),
      left: standing("F1", left.area, left.value),
      right: standing("F2", right.area, right.value),
    };
  });
}

/** After how many periods both forms start a new column; the last is the year's end. */
function commonEnds({ F1, F2 }: Inputs["layouts"]): readonly number[] {
  const ends = running(F2);
  return running(F1).filter((end) => ends.includes(end));
}

/** Both forms' running totals are the same where both show one, and each ends with its year. */
function cumulativeLines({ plan, metric, value, F1, F2 }: Sheets, texts: Texts): readonly MetricLine[] {
  const { cumulative: say, cumulativeTo } = texts.forms.tieOut;
  const { inputs } = plan;
  const { layouts } = inputs;
  const through = (key: "F1" | "F2", { at, face }: Sheets["F1"] | Sheets["F2"], end: number): Side => {
    const column = columnOfPeriod(layouts[key])[end - 1] as number;
    return standing(key, at.cumulative(metric, column), value(running(face.columns)[column]));
  };
  return [
    ...commonEnds(layouts)
      .slice(0, -1)
      .map((end) => ({
        proved: cumulativeTo(periodLabel(inputs, end - 1, 1, texts)),
        left: through("F1", F1, end),
        right: through("F2", F2, end),
      })),
    {
      proved: say("F1"),
      left: standing("F1", F1.at.cumulative(metric, layouts.F1.length - 1), value(F1.face.all)),
      right: standing("F1", F1.at.corner(metric), value(F1.face.all)),
    },
    {
      proved: say("F2"),
      left: standing("F2", F2.at.cumulative(metric, layouts.F2.length - 1), value(F2.face.all)),
      right: standing("F2", F2.at.corner(metric), value(F2.face.all)),
    },
  ];
}

/** The sheet of one period against F1 and F2, where these show that period in a column of its own. */
function periodLines(sheets: Sheets, texts: Texts, period: number): readonly MetricLine[] {
  const { plan, metric, value, F1, F2, F3 } = sheets;
  const { inputs } = plan;
  const say = texts.forms.tieOut;
  const months = periodLabel(inputs, period, 1, texts);
  const key = keyF3(period);
  const face = faceF3(plan, metric, period);
  const all = standing(key, F3.at.corner(metric), value(face.all));
  const inF1 = ownColumn(inputs.layouts.F1, period);
  const inF2 = ownColumn(inputs.layouts.F2, period);
  const lines: MetricLine[] = [];
  if (inF1 !== null) {
    lines.push({
      proved: say.month(months, "F1"),
      left: all,
      right: standing("F1", F1.at.total(metric, inF1), value(F1.face.columns[inF1])),
    });
    inputs.managers.forEach(({ name }: Manager, manager) => {
      const cell = standing("F1", F1.at.cell(metric, manager, inF1), value(F1.face.cells[manager]?.[inF1]));
      lines.push({ proved: say.monthManager(months, name), left: clientsOf(sheets, manager, key, face), right: cell });
    });
  }
  if (inF2 !== null) {
    lines.push({
      proved: say.month(months, "F2"),
      left: all,
      right: standing("F2", F2.at.total(metric, inF2), value(F2.face.columns[inF2])),
    });
    inputs.products.forEach(({ name }: Product, product) => {
      const total = standing(key, F3.at.total(metric, product), value(face.columns[product]));
      lines.push({
        proved: say.monthProduct(months, name),
        left: total,
        right: standing("F2", F2.at.cell(metric, product, inF2), value(F2.face.cells[product]?.[inF2])),
      });
    });
  }
  return lines;
}
