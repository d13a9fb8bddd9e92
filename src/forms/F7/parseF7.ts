import type { Course } from "../../plan/course/courseOf";
import { BEST_RATING, LINES_A_DAY, TASK_STATUSES, type DayTask, type Rating } from "../../plan/inputs/dayTask";
import type { Problem } from "../../plan/problem/problem";
import { isEmpty, type ReturnedTask } from "../../plan/reports/dayLists";
import { TASK_ROWS } from "../../plan/reports/kinds";
import { withOwnCodes } from "../../plan/reports/ownCodes";
import { codeIn } from "../../plan/reports/rowCode";
import { numberIn } from "../../plan/typed/number";
import { ratingOf } from "../../plan/typed/rating";
import type { Reading } from "../../sheet/spec/reading";
import type { Stamp } from "../handed/handedSheet";
import { choiceIn } from "../handed/choiceIn";
import { notices, readHanded, type HandedLines } from "../handed/readHanded";
import { columnTitle } from "../handed/words";
import { F7 } from "./form";
import { COLUMNS, type ColumnF7 } from "./places";

/** An F7 that came back. */
export interface ReturnedF7 {
  readonly stamp: Stamp;
  readonly submitted: string;
  /** null where it cannot be taken in. Lines that show something say only what was typed, and what they show. */
  readonly tasks: readonly ReturnedTask[] | null;
  readonly problems: readonly Problem[];
}

/** Reads daily lists back. What stands in their cells never refuses them; null where the cells are no F7. */
export function parseF7(reading: Reading, course: Course): ReturnedF7 | null {
  const sheet = readHanded(reading, "F7", F7.layout, COLUMNS, course, {
    untaken: ["number"],
    suggested: ["time", "task"],
    instead: (_row, _column, { language }) => columnTitle("F7", "task", language),
  });
  if (sheet === null) return null;
  const { stamp, submitted, lines, problems } = sheet;
  if (lines === null) return { stamp, submitted, tasks: null, problems };
  let day = "";
  const lined: number[] = [];
  const tasks = lines.rows.flatMap((row): readonly ReturnedTask[] => {
    const code = lines.code(row);
    const own = codeIn(code) === null ? "" : lines.beside(row, "day");
    // An inserted line is of the day in which it stands: a band and a foot end it.
    if (own !== "" || code !== "") day = own;
    if (day !== "") lined.push(row);
    return day === "" ? [] : [lineIn(lines, row, stamp.manager, day)];
  });
  lines.tellOthers(lined);
  // What shows something is known by that.
  const written = withOwnCodes(
    TASK_ROWS,
    tasks.filter(({ shows }) => shows === ""),
  );
  return {
    stamp,
    submitted,
    tasks: [...tasks.filter(({ shows }) => shows !== ""), ...written],
    problems: [...problems, ...notices(lines.draft)],
  };
}

function lineIn(lines: HandedLines<ColumnF7>, row: number, manager: string, date: string): ReturnedTask {
  const { text, code, beside } = lines;
  const over = text(row, "task");
  // Typed over where nothing has been calculated since.
  const shows = over !== "" && over !== beside(row, "text").trim() ? "" : beside(row, "shows");
  const number = text(row, "number");
  if (number !== "" && numberIn(number) === null)
    lines.notice(row, "number", { type: "OursTypedOver", found: number, also: [], instead: columnTitle("F7", "task", lines.language) });
  const word = text(row, "status");
  const status = word === "" ? "open" : choiceIn("taskStatus", TASK_STATUSES, word);
  if (status === undefined) lines.unknownChoice(row, "status", "taskStatus", TASK_STATUSES);
  const written = shows === "" ? over : "";
  const entry: DayTask = {
    id: "",
    manager,
    date,
    line: Math.min(LINES_A_DAY, Math.max(1, Math.round(numberIn(number) ?? LINES_A_DAY))),
    time: lines.when(row).time,
    // A word that is no status is kept with what was to be done.
    task: [written, status === undefined ? word : ""].filter((part) => part !== "").join(" "),
    status: status ?? "open",
    rating: ratingIn(lines, row),
    important: yesNoIn(lines, row, "important"),
    urgent: yesNoIn(lines, row, "urgent"),
    hours: null,
  };
  // Nobody would know what it is about.
  if (shows === "" && entry.task === "" && !isEmpty(entry)) {
    const typed = SAID.find((column) => text(row, column) !== "") ?? "task";
    lines.notice(row, typed, { type: "Missing", field: columnTitle("F7", "task", lines.language) });
  }
  return { code: code(row), entry, shows, shown: beside(row, "task") };
}

const SAID = ["time", "status", "rating", "important", "urgent"] as const;

/** Whatever was typed is kept; another number is told. */
function ratingIn({ text, notice }: HandedLines<ColumnF7>, row: number): Rating | null {
  const rating = ratingOf(text(row, "rating"));
  if (typeof rating === "string" && numberIn(rating) !== null)
    notice(row, "rating", { type: "OutOfRange", found: rating, min: 1, max: BEST_RATING });
  return rating;
}

function yesNoIn({ text, unknownChoice }: HandedLines<ColumnF7>, row: number, column: "important" | "urgent"): boolean | null {
  const word = text(row, column);
  if (word === "") return null;
  const said = choiceIn("yesNo", YES_NO, word);
  if (said === undefined) unknownChoice(row, column, "yesNo", YES_NO);
  return said === undefined ? null : said === "yes";
}

const YES_NO = ["yes", "no"] as const;
