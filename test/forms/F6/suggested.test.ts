import { courseFrom } from "../../../src/commands/workbook/courseFrom";
import { F6 } from "../../../src/forms/F6/form";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { compileHandedOut } from "../../../src/forms/workbook/compileHandedOut";
import type { Cell } from "../../../src/sheet/spec/spec";
import { inputsOf } from "../../plan/file/rightFile";
import { tinyPlan } from "../../support/tinyPlan";

/** Visits of a manager in January, the first of which ended in a contract. */
function visitsOf(manager: string, count: number, signed: number) {
  return Array.from({ length: count }, (_, nth) => ({
    manager,
    date: `2026-01-${String(5 + (nth % 5)).padStart(2, "0")}`,
    client: "c1",
    status: "done",
    results: nth < signed ? ["signed"] : ["learned"],
  }));
}

/** How many contracts are expected in March, from what is known. */
function suggested(lists: { readonly visits: readonly object[]; readonly expected: number }): readonly Cell[] {
  const forecast = Array.from({ length: lists.expected }, () => ({ client: "c1", product: "p", metric: "u", month: 3, amount: 5 }));
  const actions = [{ manager: "a", what: "Sell", forecast }];
  const through = courseFrom(inputsOf({ ...tinyPlan, visits: lists.visits, actions }));
  if (through.type !== "Done") throw new Error(JSON.stringify(through));
  const sheet = compileHandedOut(through.value, FORM_TEXTS.en, { manager: 0, month: 3 }).find(({ key }) => F6.owns(key));
  const band = sheet?.blocks.find(({ cells }) => cells[0]?.[0] === "Suggested visits")?.row ?? 0;
  const row = (at: number): readonly Cell[] =>
    (sheet?.blocks.filter(({ row: own }) => own === at) ?? []).flatMap(({ cells: [cells = []] }) => cells);
  return [...row(band + 2), ...row(band + 3)].map((cell) => (cell !== null && typeof cell === "object" ? cell.value : cell));
}

const march = (day: string, results: readonly string[]) => ({
  manager: "a",
  date: `2026-03-${day}`,
  client: "c1",
  status: "done",
  results,
});

test("contracts still open, a contract in four visits, four weeks left: two visits a week", () => {
  // Three expected, one signed on the last day of the first of five weeks.
  const visits = [...visitsOf("a", 20, 5), march("06", ["signed"])];
  expect(suggested({ visits, expected: 3 })).toEqual([
    3,
    null,
    1,
    2,
    0.25,
    4,
    2,
    "The rate rests on 20 visits of your own, drawn towards the team’s.",
  ]);
});

test("with fewer than twenty visits the team's rate counts", () => {
  // 5 of 19 and 15 of 31: 20 of 50. Managers differ by no more than chance.
  const visits = [...visitsOf("a", 19, 5), ...visitsOf("b", 31, 15)];
  const [, , , open, rate, weeks, week, note] = suggested({ visits, expected: 1 });
  expect([open, rate, weeks, week]).toEqual([1, 0.4, 5, 1]);
  expect(note).toBe("The rate is the team’s: 19 visits of your own are fewer than 20.");
});

test("nothing is suggested where nothing is expected, where everything is signed, and where nobody knows a rate", () => {
  const known = visitsOf("a", 20, 5);
  expect(suggested({ visits: known, expected: 0 }).slice(6)).toEqual([
    "",
    "Enter in F5 what you expect to be signed this month; the suggestion follows.",
  ]);
  expect(suggested({ visits: [...known, march("04", ["signed"])], expected: 1 })[6]).toBe("");
  expect(suggested({ visits: visitsOf("a", 3, 1), expected: 2 }).slice(4, 8)).toEqual([
    "",
    5,
    "",
    "No suggestion yet: nobody in the team has enough visits behind him.",
  ]);
  expect(suggested({ visits: visitsOf("a", 20, 0), expected: 2 }).slice(4, 7)).toEqual([0, 5, ""]);
});
