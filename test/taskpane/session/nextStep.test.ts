import { nextStep, type NextStep } from "../../../src/taskpane/session/nextStep";
import { PLACES, type PanePlace } from "../../../src/taskpane/session/places";
import { firstSession, type Session } from "../../../src/taskpane/session/session";
import { setupOf } from "../../../src/taskpane/session/setup";
import type { Truth } from "../../../src/commands/truth/truth";
import { CHECKED, PROBLEMS, SUMMARY, YEAR } from "../fakeCommands";

type Known = Pick<Session, "plan" | "truth" | "year" | "checked">;

const READY: Known = { ...firstSession("en"), plan: { type: "Ready", summary: SUMMARY } };
const BROKEN = { sheet: "TieOut", address: "F12" };

function written(other: Partial<Extract<Truth, { type: "Written" }>> = {}): Truth {
  const checks = { lines: 38, held: 38, firstBroken: null };
  return { type: "Written", checks, wishes: [], behind: 0, written: null, sheets: ["F1", "TieOut"], ...other };
}

function inYear(closed: number, reported: readonly number[], sheets: readonly string[] = ["F4_61753cd7"]): Known {
  return { ...READY, truth: written({ sheets }), year: { type: "Ready", state: { ...YEAR, closed, reported } } };
}

const at = (place: PanePlace, known: Known, today = "2026-03-15"): NextStep | null => nextStep(place, known, today);

test("nothing is said before anybody has looked, nor without a plan", () => {
  for (const place of PLACES) expect(at(place, { ...READY, plan: { type: "None" } })).toBeNull();
  expect(at("split", READY)).toBeNull();
  expect(at("prepare", { ...READY, plan: { type: "Draft" } })).toEqual({ type: "check" });
});

test("an input that is not complete leads to the first step in which something is to correct, from everywhere", () => {
  const [client, product] = PROBLEMS;
  if (!client || !product) throw new Error("there are problems");
  const known: Known = { ...READY, plan: { type: "Draft" }, truth: { type: "Draft", errors: [client, product] } };
  expect(at("prepare", known)).toEqual({ type: "fill", step: "products", open: 1, at: product.place });
  for (const place of PLACES.filter((one) => one !== "prepare"))
    expect(at(place, known)).toEqual({ type: "place", place: "prepare", because: "unfilled" });
  expect(setupOf(known)).toMatchObject({ products: [product], clients: [client], team: [], managers: [], season: [], more: [] });
});

test("a complete input is split first, also where the pane still takes it for a draft", () => {
  const known: Known = { ...READY, plan: { type: "Draft" }, truth: { type: "Typed" } };
  expect(at("prepare", known)).toEqual({ type: "place", place: "split", because: "filled" });
  expect(at("split", known)).toEqual({ type: "generate" });
  expect(at("check", known)).toEqual({ type: "check" });
  for (const place of ["follow", "review"] as const) expect(at(place, known)).toMatchObject({ place: "split", because: "notSplit" });
});

test("what was typed since generating is decided or generated, wishes first; then the months go on", () => {
  const wishes = [{ sheet: "F1", address: "B5" }];
  expect(at("split", { ...READY, truth: written({ wishes, behind: 3 }) })).toEqual({ type: "decide", wishes: 1 });
  expect(at("split", { ...READY, truth: written({ behind: 3 }) })).toEqual({ type: "regenerate", cells: 3 });
  expect(at("split", { ...READY, truth: written() })).toEqual({ type: "place", place: "follow", because: "split" });
});

test("checking leads to the first check that does not hold", () => {
  expect(at("check", { ...READY, truth: written() })).toEqual({ type: "checkAgain", lines: 38 });
  const checks = { lines: 38, held: 36, firstBroken: BROKEN };
  expect(at("check", { ...READY, truth: written({ checks }) })).toEqual({ type: "mend", broken: 2, at: BROKEN });
  expect(at("check", { ...READY, truth: written({ checks: null }) })).toEqual({ type: "check" });
});

test("texts past keeping that a check came upon are looked at next, once every total holds", () => {
  const known: Known = { ...READY, truth: written(), checked: { ...CHECKED, oldTexts: 31 } };
  expect(at("check", known)).toEqual({ type: "oldTexts", entries: 31 });
  expect(at("check", { ...known, checked: { ...CHECKED, oldTexts: 0 } })).toEqual({ type: "checkAgain", lines: 38 });
  const checks = { lines: 38, held: 36, firstBroken: BROKEN };
  expect(at("check", { ...known, truth: written({ checks }) })).toMatchObject({ type: "mend" });
});

test.each<[string, Known, string, NextStep | null]>([
  ["the year was not looked at", { ...READY, truth: written() }, "2026-03-15", null],
  ["before the year begins", inYear(0, [], []), "2025-12-31", { type: "monthly", month: 1 }],
  ["a month has ended without a plan of it", inYear(0, [], []), "2026-02-01", { type: "monthly", month: 1 }],
  ["a month has ended without actuals", inYear(0, []), "2026-02-01", { type: "takeIn", month: 1 }],
  ["the last day of a month is not its end", inYear(0, []), "2026-01-31", { type: "dashboard" }],
  ["actuals are in and the month is open", inYear(0, [1]), "2026-02-01", { type: "close", month: 1 }],
  ["closed as far as months have ended", inYear(2, [1, 2]), "2026-03-15", { type: "dashboard" }],
  ["after the year", inYear(12, [12]), "2027-05-01", { type: "dashboard" }],
  ["after the year, one month missing", inYear(11, [11]), "2030-05-01", { type: "takeIn", month: 12 }],
])("in the course of the year: %s", (_name, known, today, step) => {
  expect(at("follow", known, today)).toEqual(step);
});

test("a fiscal year's months end by its own calendar", () => {
  const known: Known = { ...inYear(0, []), plan: { type: "Ready", summary: { ...SUMMARY, starts: "2026-04" } } };
  expect(at("follow", known, "2026-04-30")).toEqual({ type: "dashboard" });
  expect(at("follow", known, "2026-05-01")).toEqual({ type: "takeIn", month: 1 });
});

test("reviewing goes from goal cards to score sheets to trying out", () => {
  const review = (sheets: readonly string[]): NextStep | null => at("review", { ...READY, truth: written({ sheets }) });
  expect(review(["F1"])).toEqual({ type: "goalCards" });
  expect(review(["F9_61753cd7"])).toEqual({ type: "scoreSheets" });
  expect(review(["F9_61753cd7", "F10_61753cd7"])).toEqual({ type: "lab" });
});
