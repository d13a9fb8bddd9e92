import type { Course } from "../../plan/course/courseOf";
import { VISIT_BY, VISIT_RESULTS, VISIT_STATUSES, type Visit, type VisitBy } from "../../plan/inputs/visit";
import type { VisitPlan } from "../../plan/inputs/visitCounts";
import type { Problem } from "../../plan/problem/problem";
import type { ReturnedRow } from "../../plan/reports/merge";
import { VISIT_ROWS } from "../../plan/reports/kinds";
import { withOwnCodes } from "../../plan/reports/ownCodes";
import { codeIn } from "../../plan/reports/rowCode";
import { numberIn } from "../../plan/typed/number";
import { wrongKind } from "../../plan/typed/wrongKind";
import type { Reading } from "../../sheet/spec/reading";
import type { Stamp } from "../handed/handedSheet";
import { choiceIn } from "../handed/choiceIn";
import { isNear, notices, readHanded, type HandedLines } from "../handed/readHanded";
import { columnTitle } from "../handed/words";
import { choiceWords } from "../lists/tables";
import { F6 } from "./form";
import { CODE_ROW, COLUMNS, wantedIn, type ColumnF6 } from "./places";
import { reasonIn } from "./reason";
import { withoutSuggested } from "./suggested";

/** An F6 that came back. */
export interface ReturnedF6 {
  readonly stamp: Stamp;
  readonly submitted: string;
  /** null where it cannot be taken in. */
  readonly visits: readonly ReturnedRow<Visit>[] | null;
  /** Counts of visits that were typed over. */
  readonly wanted: readonly VisitPlan[];
  readonly problems: readonly Problem[];
}

type Lines = HandedLines<ColumnF6>;

const MOST_VISITS = 1000;

/** Reads a visit plan back. What stands in its cells never refuses it; null where the cells are no F6. */
export function parseF6(reading: Reading, course: Course): ReturnedF6 | null {
  const sheet = readHanded(reading, "F6", F6.layout, COLUMNS, course, {
    calculated: ["last"],
    suggested: ["place", "title", "phone"],
    instead: (_, column, { language }) => columnTitle("F6", column === "last" ? "reason" : "purpose", language),
  });
  if (sheet === null) return null;
  const { stamp, submitted, lines, problems } = sheet;
  if (lines === null) return { stamp, submitted, visits: null, wanted: [], problems };
  const { rows, code } = lines;
  const corner = rows.find((row) => code(row).startsWith("TC1")) ?? CODE_ROW;
  const isLine = (row: number): boolean => codeIn(code(row)) !== null && wantedIn(code(row)) === null;
  const own = lines.linesOf(isLine, corner, 1);
  lines.tellOthers(own);
  const visits = withOwnCodes(
    VISIT_ROWS,
    own.map((row) => {
      const entry = visitIn(lines, row, stamp.manager);
      return { code: code(row), entry: entry && lines.isValuesOnly ? withoutSuggested(entry, code(row), course.original.inputs) : entry };
    }),
  );
  const wanted = rows.flatMap((row): readonly VisitPlan[] => {
    const known = wantedIn(code(row));
    // The band under the lines has its counts under the column of clients.
    const said = known === null ? "" : lines.text(row, "client");
    if (known === null || said === "") return [];
    const typed = numberIn(said);
    if (typed === null || typed < 0 || typed > MOST_VISITS) {
      lines.notice(row, "client", { type: "OutOfRange", found: said, min: 0, max: MOST_VISITS });
      return [];
    }
    return typed === known.count ? [] : [{ client: known.client, month: stamp.month, count: Math.round(typed) }];
  });
  return { stamp, submitted, visits, wanted, problems: [...problems, ...notices(lines.draft)] };
}

/** null: nothing was typed but perhaps the day. */
function visitIn(lines: Lines, row: number, manager: string): Visit | null {
  const { text, client, month, notice } = lines;
  const { date, time } = lines.when(row);
  const word = text(row, "status");
  const status = choiceIn("visitStatus", VISIT_STATUSES, word) ?? null;
  // A word that is none of them is kept with the reason.
  const strange = status === null ? word : "";
  if (strange !== "") lines.unknownChoice(row, "status", "visitStatus", VISIT_STATUSES);
  const results = VISIT_RESULTS.filter((result) => isTicked(text(row, result)));
  const besides = results.map((result) => text(row, result)).filter((said) => !isTick(said));
  const own = reasonIn(lines.whenText(row, "reason"), status ?? "planned", date || `${month}-01`, BY);
  const visit: Visit = {
    id: "",
    manager,
    date,
    time,
    place: text(row, "place"),
    client: client(text(row, "client")),
    contact: text(row, "contact"),
    title: text(row, "title"),
    phone: text(row, "phone"),
    purpose: text(row, "purpose"),
    results,
    status: status ?? (results.length > 0 ? "done" : "planned"),
    ...own,
    reason: [strange, own.reason, ...besides].filter((part) => part !== "").join(" "),
  };
  const { place, contact, title, phone, purpose, reason } = visit;
  const words = [time, place, visit.client, contact, title, phone, purpose, reason].join("");
  const isNothing = words === "" && status === null && results.length === 0;
  if (isNothing) return null;
  lines.tellProspect(row, "client", visit.client);
  // Nobody would know when to expect it.
  if (visit.status === "moved" && visit.movedTo === "")
    notice(
      row,
      "reason",
      visit.reason === "" ? { type: "Missing", field: columnTitle("F6", "date", lines.language) } : wrongKind("date", visit.reason),
    );
  if (date === "" && text(row, "date") === "") notice(row, "date", { type: "Missing", field: columnTitle("F6", "date", lines.language) });
  if (visit.client === "" && results.includes("signed")) notice(row, "signed", { type: "SignedByNobody" });
  if (!isNear(date, month)) notice(row, "date", { type: "DayOutsideMonth", found: date });
  return visit;
}

const BY = Object.values(choiceWords("by")).map(
  (words) => Object.fromEntries(VISIT_BY.map((by) => [by, words[by] ?? ""])) as Record<VisitBy, string>,
);

/** Whether it says no more than that: anything else is kept with the reason. */
function isTick(text: string): boolean {
  return /^([✓✔√☑○●vxyo*+1是有对]|yes|true|ok)$/i.test(text);
}

function isTicked(text: string): boolean {
  return text !== "" && !/^(0|no|n|否|×|✗|false|-|－)$/i.test(text);
}
