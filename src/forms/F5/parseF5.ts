import type { Course } from "../../plan/course/courseOf";
import { ACTION_STATUSES, HORIZONS, NO_ACTION, SUPPORT_KINDS, type Action, type ExpectedContract } from "../../plan/inputs/action";
import type { ActionGoal } from "../../plan/inputs/action";
import { MOST_HOURS } from "../../plan/calendar/hours";
import { MONTHS } from "../../plan/calendar/months";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Problem } from "../../plan/problem/problem";
import { ACTION_ROWS, EXPECTED_ROWS } from "../../plan/reports/kinds";
import type { ReturnedRow, RowKind } from "../../plan/reports/merge";
import { withOwnCodes } from "../../plan/reports/ownCodes";
import { dateIn } from "../../plan/typed/date";
import { finder, namesOf } from "../../plan/typed/finder";
import { planMonthIn } from "../../plan/typed/month";
import { folded } from "../../plan/typed/name";
import { numberIn } from "../../plan/typed/number";
import { plain } from "../../plan/typed/plain";
import { wrongKind } from "../../plan/typed/wrongKind";
import { parseAmount } from "../../plan/typed/units";
import type { Reading } from "../../sheet/spec/reading";
import type { Stamp } from "../handed/handedSheet";
import { choiceIn } from "../handed/choiceIn";
import { notices, readHanded, type HandedLines } from "../handed/readHanded";
import { amountTitle, columnTitle } from "../handed/words";
import { namesIn } from "../records/nameList";
import { F5 } from "./form";
import { COLUMNS, EXPECTED, goalIn, KIND, KINDS, type ColumnF5 } from "./places";

/** An F5 that came back. */
export interface ReturnedF5 {
  readonly stamp: Stamp;
  readonly submitted: string;
  /** null where it cannot be taken in. */
  readonly actions: readonly ReturnedRow<Action>[] | null;
  readonly expected: readonly ReturnedRow<ExpectedContract>[] | null;
  readonly problems: readonly Problem[];
}

type Lines = HandedLines<ColumnF5>;

/** Reads an action plan back. What stands in its cells never refuses it; null where the cells are no F5. */
export function parseF5(reading: Reading, course: Course): ReturnedF5 | null {
  const sheet = readHanded(reading, "F5", F5.layout, COLUMNS, course, { calculated: ["visits", "hint"], lacks, instead });
  if (sheet === null) return null;
  const { stamp, submitted, lines, problems } = sheet;
  if (lines === null) return { stamp, submitted, actions: null, expected: null, problems };
  const { inputs } = course.current;
  const goals = new Map(
    lines.rows.flatMap((row) => {
      const goal = goalOf(goalIn(lines.code(row)), inputs);
      return goal === null ? [] : [[folded(lines.text(row, "goal")), goal] as const];
    }),
  );
  const own: number[] = [];
  const read = <T>(kind: string, of: RowKind<T>, entryIn: (row: number) => T | null): readonly ReturnedRow<T>[] => {
    const rows = lines.linesOf((row) => lines.beside(row, KIND) === kind);
    own.push(...rows);
    return withOwnCodes(
      of,
      rows.map((row) => ({ code: lines.code(row), entry: entryIn(row) })),
    );
  };
  const actions = read(KINDS.action, ACTION_ROWS, (row) => actionIn(lines, row, stamp.manager, goals));
  const expected = read(KINDS.expected, EXPECTED_ROWS, (row) => expectedIn(lines, row, inputs));
  lines.tellOthers(own);
  return { stamp, submitted, actions, expected, problems: [...problems, ...notices(lines.draft)] };
}

function instead(row: number, _: string, lines: Lines): string {
  return isExpected(row, lines) ? amountTitle(lines.language) : columnTitle("F5", "what", lines.language);
}

/** The second table is narrower than the first. */
function lacks(row: number, column: string, lines: Lines): boolean {
  return !OF_EXPECTED.includes(column) && isExpected(row, lines);
}

const SAID_OF_EXPECTED = ["client", "product", "metric", "month", "amount"] as const;
const OF_EXPECTED: readonly string[] = SAID_OF_EXPECTED.map((of) => EXPECTED[of]);

function isExpected(row: number, { rows, beside }: Lines): boolean {
  return rows.some((one) => one <= row && beside(one, KIND) === KINDS.expected);
}

function goalOf(of: readonly unknown[] | null, { metrics, products }: Inputs): ActionGoal | null {
  if (of === null) return null;
  const [metricId, productId, client, horizon, from, to] = of;
  const metric = metrics.findIndex(({ id }) => id === metricId);
  const product = productId === null ? null : products.findIndex(({ id }) => id === productId);
  const known = HORIZONS.find((one) => one === horizon);
  const isWhole = typeof from === "number" && typeof to === "number" && (client === null || typeof client === "string");
  return metric < 0 || product === -1 || known === undefined || !isWhole ? null : { metric, product, client, horizon: known, from, to };
}

/** null: nothing was typed but perhaps the goal. */
function actionIn(lines: Lines, row: number, manager: string, goals: ReadonlyMap<string, ActionGoal>): Action | null {
  const { text } = lines;
  const label = text(row, "goal");
  const goal = goals.get(folded(label)) ?? null;
  const word = text(row, "status");
  const status = word === "" ? "open" : choiceIn("actionStatus", ACTION_STATUSES, word);
  if (status === undefined) lines.unknownChoice(row, "status", "actionStatus", ACTION_STATUSES);
  // What is none of the words stays with what is to be done.
  const strange = [goal === null ? label : "", status === undefined ? word : ""];
  const action: Action = {
    ...NO_ACTION,
    id: "",
    manager,
    goal,
    what: [...strange, text(row, "what")].filter((part) => part !== "").join(" "),
    obstacles: text(row, "obstacles"),
    clients: namesIn(text(row, "clients")).map(lines.client),
    why: text(row, "why"),
    when: lines.whenText(row, "when"),
    how: text(row, "how"),
    hours: hoursIn(lines, row),
    support: {
      people: text(row, "people"),
      money: text(row, "money"),
      goods: text(row, "goods"),
      information: text(row, "information"),
      policy: text(row, "policy"),
    },
    preparation: text(row, "preparation"),
    status: status ?? "open",
  };
  const { what, obstacles, clients, why, when, how, hours, support, preparation } = action;
  const said = [what, obstacles, why, when, how, preparation, ...SUPPORT_KINDS.map((kind) => support[kind])].join("");
  return said === "" && clients.length === 0 && hours === null && word === "" ? null : action;
}

function hoursIn({ text, notice }: Lines, row: number): number | null {
  const said = text(row, "hours");
  const hours = hoursOf(said);
  if (said === "" || (hours !== null && hours >= 0 && hours <= MOST_HOURS)) return hours;
  notice(row, "hours", hours === null ? wrongKind("number", said) : { type: "OutOfRange", found: said, min: 0, max: MOST_HOURS });
  return null;
}

/** "2小时", "1.5 h", "90分钟" */
function hoursOf(said: string): number | null {
  const [, minutes] = /^(.+?) ?(?:分钟?|min(?:ute)?s?\.?)$/i.exec(plain(said)) ?? [];
  if (minutes !== undefined) return (numberIn(minutes) ?? NaN) / MINUTES_OF_HOUR || null;
  return numberIn(plain(said).replace(/ ?(?:个?小时|钟头|h(?:ou)?rs?\.?|h)$/i, ""));
}

const MINUTES_OF_HOUR = 60;

/** null where something is missing or unknown, which is told of whatever was typed. */
function expectedIn(lines: Lines, row: number, inputs: Inputs): ExpectedContract | null {
  const { text, notice } = lines;
  const said = (of: keyof typeof EXPECTED): string => text(row, EXPECTED[of]);
  if (SAID_OF_EXPECTED.every((of) => said(of) === "")) return null;
  const lacking = (of: keyof typeof EXPECTED, detail: Problem["detail"]): null => {
    notice(row, EXPECTED[of], said(of) === "" ? { type: "Missing" } : detail);
    return null;
  };
  // Where there is only one there is nothing to choose.
  const named = (of: "product" | "metric", entries: Inputs["products"] | Inputs["metrics"]): number | null =>
    finder(entries)(said(of)) ?? (said(of) === "" && entries.length === 1 ? 0 : null);
  const product =
    named("product", inputs.products) ??
    lacking("product", { type: "UnknownProduct", name: said("product"), known: namesOf(inputs.products) });
  const metric =
    named("metric", inputs.metrics) ?? lacking("metric", { type: "UnknownMetric", name: said("metric"), known: namesOf(inputs.metrics) });
  const typed = said("month");
  const month = planMonthIn(dateIn(typed)?.slice(0, LENGTH_OF_MONTH) ?? typed, inputs);
  const isMonth = month !== null && Number.isInteger(month) && month >= 1 && month <= MONTHS;
  if (!isMonth) lacking("month", { type: "OutOfRange", found: typed, min: 1, max: MONTHS });
  const unit = inputs.metrics[metric ?? 0]?.unit;
  const amount = unit === undefined ? null : parseAmount(said("amount"), unit);
  if (amount !== null && typeof amount !== "number") lacking("amount", amount);
  if (said("client") === "") lacking("client", { type: "Missing" });
  if (product === null || metric === null || !isMonth || amount === null || typeof amount !== "number" || said("client") === "")
    return null;
  return { id: "", client: lines.client(said("client")), product, metric, month, amount };
}

/** "2026-03". */
const LENGTH_OF_MONTH = 7;
