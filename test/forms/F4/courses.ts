import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleText } from "../../support/exampleTexts";
import { rowsOf, type MonthReport } from "../../../src/forms/F4/report";
import { allTexts, type AllTexts } from "../../../src/i18n/allTexts";
import { byPeriods } from "../../../src/plan/course/byPeriods";
import { courseOf, type Course } from "../../../src/plan/course/courseOf";
import type { Plan } from "../../../src/plan/cube/plan";
import { planned } from "../../../src/plan/build/planned";
import { decimalText } from "../../../src/plan/typed/units";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { validate } from "../../../src/plan/file/validate";
import type { ManagerMonth } from "../../../src/forms/form/managerMonth";

/** Years that have begun: example plans with actuals of their first months, and perhaps some of them closed. */
export interface Underway {
  readonly file: PlanFile;
  readonly course: Course;
  /** As F1 and F2 show it. */
  readonly shown: Plan;
  readonly texts: AllTexts;
}

export function underway(file: PlanFile): Underway {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(JSON.stringify(problems));
  const made = planned(inputs);
  if (made.type !== "Planned") throw new Error(JSON.stringify(made.problems));
  const result = courseOf(made.assigned);
  if (result.type !== "Course") throw new Error(JSON.stringify(result.problems));
  return { file, course: result.course, shown: byPeriods(result.course.current, inputs), texts: allTexts(inputs.language) };
}

/** A plan file of the product: an example, or a sample of the pane. */
export function planFile(name: string, folder: "examples" | "src/commands/plan/samples" = "examples"): PlanFile {
  const text = folder === "examples" ? exampleText(name) : readFileSync(join(__dirname, "../../..", folder, name, "plan.json"), "utf8");
  return JSON.parse(text) as PlanFile;
}

/** With actuals of the first months: some rows above their plan, some below, one client of the first month with cancellations. */
export function reported(file: PlanFile, months: number): PlanFile {
  const { planned: plan } = underway({ ...file, actuals: [], changes: [] }).course;
  const { inputs, accounts } = plan;
  const actuals: NonNullable<PlanFile["actuals"]> = [];
  for (let month = 1; month <= months; month++) {
    accounts.forEach((account, row) =>
      inputs.products.forEach(({ id }, product) =>
        inputs.metrics.forEach((metric, m) => {
          const units = plan.cubes[m]?.leaves[(product * accounts.length + row) * 12 + month - 1] ?? 0;
          const actual = Math.round(units * (0.8 + ((row * 7 + product * 3 + month) % 5) / 10));
          actuals.push({ month, ...whose(inputs, account), product: id, metric: metric.id, actual: decimalText(actual, metric.unit) });
          if (row === 0 && product === 0)
            actuals.push({
              month,
              ...whose(inputs, account),
              metric: metric.id,
              cancelled: decimalText(Math.floor(actual / 20), metric.unit),
            });
        }),
      ),
    );
  }
  return { ...file, actuals };
}

function whose(
  inputs: Inputs,
  { manager, client }: { readonly manager: number; readonly client: number | null },
): { readonly client: string } | { readonly manager: string } {
  return client === null ? { manager: inputs.managers[manager]?.id ?? "" } : { client: inputs.clients[client]?.id ?? "" };
}

/** With expected cancellations of 5 % for the first product and 10 % for the second. */
export function withCancellations(file: PlanFile): PlanFile {
  return { ...file, products: file.products.map((product, at) => ({ ...product, cancellation: [0.05, 0.1][at] ?? 0 })) };
}

/** The last manager has none. */
function withoutClients(file: PlanFile): PlanFile {
  const last = file.managers.at(-1);
  return { ...file, clients: (file.clients ?? []).filter(({ manager }) => manager !== last?.id && manager !== last?.name) };
}

export function closing(file: PlanFile, closed: number, whenOver: "zero" | "negative" = "zero"): PlanFile {
  return { ...file, changes: [...(file.changes ?? []), { type: "respread", closed, whenOver }] };
}

/** Whoever reported first has brought so much that the rest of the year is given back. */
function ahead(file: PlanFile): PlanFile {
  const [first, ...rest] = file.actuals ?? [];
  return { ...file, actuals: first ? [{ ...first, actual: "5000" }, ...rest] : [] };
}

/** What somebody might fill in: one client's first product is left empty, another client cancels. */
export function filledIn({ current: { inputs, accounts } }: Course, of: ManagerMonth): MonthReport {
  const rows = rowsOf(accounts, of.manager);
  return {
    sold: inputs.metrics.map((_, m) => rows.map((_, r) => inputs.products.map((_, p) => (p === 0 && r > 1 ? null : 7 * r + 3 * p + m)))),
    cancelled: inputs.metrics.map(() => rows.map((_, r) => (r === 0 ? 2 : null))),
  };
}

/** The years that the monthly sheets are tried with, and the month that is being planned. */
export const years: readonly (readonly [name: string, file: PlanFile, month: number])[] = [
  ["sample", reported(withCancellations(planFile("zh-CN", "src/commands/plan/samples")), 4), 5],
  ["sample-closed", closing(reported(withCancellations(planFile("en", "src/commands/plan/samples")), 4), 3), 5],
  ["fiscal-year-in-quarters", reported(planFile("fiscal-year"), 2), 3],
  ["blocks-and-no-clients", reported(withoutClients(planFile("three-managers")), 7), 8],
  ["given-back", closing(ahead(reported(withCancellations(planFile("three-managers")), 2)), 2, "negative"), 3],
  ["hostile-names", reported(planFile("hostile-names"), 1), 2],
];
