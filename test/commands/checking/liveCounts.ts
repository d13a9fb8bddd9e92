import { compileAnalysis } from "../../../src/forms/analysis/compileAnalysis";
import { ANALYSIS } from "../../../src/forms/analysis/form";
import { VISITS } from "../../../src/forms/lists/form";
import { choiceWords, VISITS_TABLE } from "../../../src/forms/lists/tables";
import { RECORD_BODY } from "../../../src/forms/records/recordSheet";
import { FORM_TEXTS } from "../../../src/forms/texts";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { columnName } from "../../../src/sheet/place/address";
import { serialOf } from "../../../src/sheet/look/formats";
import { factsFor, type LIVED } from "../../forms/checked/lived";
import { on } from "../../support/betweenClicks";
import { deviations, formulasOf } from "../../support/formulas";
import { fill, read } from "../scores/worked";

type Lived = (typeof LIVED)[number];
type Visit = NonNullable<PlanFile["visits"]>[number];

const LAST = columnName(VISITS_TABLE.columns.length - 1);
const at = (field: string): number => VISITS_TABLE.columns.indexOf(field);
const line = (entry: number): number => RECORD_BODY + 1 + entry;

/** What the analysis of the second quarter says wrongly of visits after each of what users do to the sheet of visits. */
export async function followedVisits(lived: Lived): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { file, language, on: last } = lived;
  const from = language === "en" ? "2027-05-10" : "2026-04-10";
  const [done, signed] = [choiceWords("visitStatus")[language]["done"], choiceWords("results")[language]["signed"]];
  const isIn = ({ date = "" }: Visit): boolean => date > from && date < last;
  const found: Record<string, readonly unknown[]> = { before: await wrong(file, last) };

  // Visits that nobody had told of, and some that only the log told of.
  const isOpen = (visit: Visit): boolean => visit.status === "planned" && isIn(visit);
  const visits = (file.visits ?? []).map((visit): Visit => (isOpen(visit) ? { ...visit, status: "done", results: ["signed"] } : visit));
  const all = `A${line(0)}:${LAST}${line(visits.length - 1)}`;
  const cells = (await read(VISITS.keyOf(), all)).values;
  const ticked = cells.map((row, i) => {
    const visit = file.visits?.[i];
    return visit && isOpen(visit) ? row.map((cell, c) => (c === at("status") ? done : c === at("results") ? signed : cell)) : row;
  });
  await fill(VISITS.keyOf(), `A${line(0)}`, ticked);
  found["ticked"] = await wrong({ ...file, visits }, last);
  found["said"] = (await read(ANALYSIS.keyOf(), "A4")).values.flat();

  await on(VISITS.keyOf(), (sheet) => {
    sheet.name = "Sorted";
  });
  await fill(VISITS.keyOf(), `A${line(0)}`, [...ticked].reverse());
  found["sorted, on another tab"] = await wrong({ ...file, visits }, last);

  // Of somebody who may become a client: below all others, and between them.
  const { manager = "", date = "", title = "" } = visits.find((visit) => visit.status === "done" && isIn(visit)) ?? {};
  const who = file.managers.find(({ id }) => id === manager)?.name ?? "";
  const typed: Readonly<Record<string, unknown>> = { manager: who, date: serialOf(date), client: "New & Co", title, status: done };
  const row = [VISITS_TABLE.columns.map((field) => typed[field] ?? "")];
  for (const [what, place] of [
    ["typed", visits.length],
    ["inserted", 400],
  ] as const) {
    if (place < visits.length)
      await on(VISITS.keyOf(), (sheet) => {
        sheet.getRange(`${line(place)}:${line(place)}`).insert("Down");
      });
    await fill(VISITS.keyOf(), `A${line(place)}`, row);
    visits.push({ manager, date, client: "New & Co", title, status: "done", id: `x:${what}` });
    found[what] = await wrong({ ...file, visits }, last);
  }
  return found;
}

/** Cells of the parts about visits that do not say what is counted from a plan file; what is marked ▣ stays as it was made. */
async function wrong(file: PlanFile, last: string): Promise<readonly unknown[]> {
  const facts = factsFor(file, last);
  const spec = compileAnalysis(facts, { type: "quarter", quarter: 1 }, FORM_TEXTS[facts.inputs.language]);
  const below = 4 + 2 * (facts.people.length + 4);
  const shown = (await read(ANALYSIS.keyOf(), `A1:Q${below}`)).values;
  return deviations(
    formulasOf([spec]).filter(({ row, column, formula }) => row < below && column < 17 && !SUMS.test(formula)),
    ({ row, column }) => shown[row]?.[column],
  ).map(({ row, column, value, calculated }) => [row, column, value, calculated]);
}

/** Of managers' values that are no formulas. */
const SUMS = /^=SUM\(/;
