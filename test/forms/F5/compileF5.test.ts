import { courseFrom } from "../../../src/commands/workbook/courseFrom";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { compileHandedOut } from "../../../src/forms/workbook/compileHandedOut";
import { inputsOf } from "../../plan/file/rightFile";
import { tinyPlan } from "../../support/tinyPlan";

const GOALS = [
  { metric: "u", horizon: "year", from: 1, to: 12 },
  { metric: "u", horizon: "quarter", from: 1, to: 3 },
  { metric: "u", horizon: "month", from: 3, to: 3 },
] as const;

/** The labels of goals beside F5's lines, and the rows that begin a page. */
function printed(lines: number, length: number) {
  const actions = GOALS.flatMap((goal) =>
    Array.from({ length: lines }, (_, nth) => ({ manager: "a", goal, what: `${"Do it. ".repeat(length)}${nth}` })),
  );
  const through = courseFrom(inputsOf({ ...tinyPlan, actions }));
  if (through.type !== "Done") throw new Error(JSON.stringify(through));
  const [sheet] = compileHandedOut(through.value, FORM_TEXTS.en, { manager: 0, month: 3 });
  const column = sheet?.blocks.find(({ column: at, cells }) => at === 0 && cells.length >= 3 * lines);
  return { first: column?.row ?? 0, goals: column?.cells.map(([goal]) => goal) ?? [], breaks: sheet?.print.breaks ?? [] };
}

test("pages of an action plan end between goals", () => {
  const { first, goals, breaks } = printed(5, 20);
  const among = breaks.map((row) => row - first).filter((line) => line >= 0 && line < goals.length);
  expect(among.length).toBeGreaterThan(0);
  for (const line of among) expect(goals[line]).not.toBe(goals[line - 1]);
});

test("an action plan that fits a page is not torn apart", () => {
  expect(printed(1, 1).breaks).toEqual([]);
});
