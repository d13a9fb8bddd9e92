import { makeDashboard } from "../../../src/commands/months/makeDashboard";
import { makeMonthly } from "../../../src/commands/months/makeMonthly";
import { reviewReturned, takeIn } from "../../../src/commands/months/takeIn";
import { check } from "../../../src/commands/plan/check";
import { makePeriodSheet } from "../../../src/commands/plan/makePeriodSheet";
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { generate } from "../../../src/commands/plan/generate";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { goalCards } from "../../../src/commands/scores/goalCards";
import { compareCatchUp } from "../../../src/commands/year/compareCatchUp";
import { makeChange } from "../../../src/commands/year/makeChange";
import { previewChange } from "../../../src/commands/year/previewChange";
import { undoChange } from "../../../src/commands/year/undoChange";
import { yearState } from "../../../src/commands/year/yearState";
import { planYear } from "../../../src/plan/year/planYear";
import { openLightWorkbook, type LightWorkbook } from "../../attack/lightWorkbook";
import { typeActuals } from "../../attack/typeActuals";
import { tinyPlan } from "../../support/tinyPlan";

jest.mock("../../../src/plan/year/planYear", () => {
  const { planYear: real } = jest.requireActual<{ readonly planYear: typeof planYear }>("../../../src/plan/year/planYear");
  return { planYear: jest.fn(real) };
});

let workbook: LightWorkbook;
beforeAll(async () => {
  workbook = await openLightWorkbook();
  await importPlan(JSON.stringify(tinyPlan), { replace: false });
});
afterAll(() => {
  workbook.close();
});

/** How often a command goes through the year. */
async function through(command: () => Promise<{ readonly type: string }>): Promise<number> {
  jest.mocked(planYear).mockClear();
  expect((await command()).type).toBe("Done");
  return jest.mocked(planYear).mock.calls.length;
}

const closing = {
  type: "respread",
  date: "2026-02-01",
  by: "",
  note: "",
  closed: 1,
  remainders: "own",
  whenOver: "keep",
  shape: "seasonal",
} as const;

test("a command goes through the year once: as it is, or as it would be", async () => {
  const counts: Record<string, number> = {};
  const count = async (name: string, command: () => Promise<{ readonly type: string }>) => {
    counts[name] = await through(command);
  };
  await count("looks at what was typed", check);
  await count("exports", exportPlan);
  await count("generates", generate);
  await count("a month's sheet", () => makePeriodSheet(1));
  await count("makes monthly plans", () => makeMonthly({ month: 1, managers: null }));
  await count("makes the dashboard", makeDashboard);
  await count("generates beside monthly plans", generate);
  await count("says where the year stands", yearState);
  await count("makes goal cards", goalCards);

  await typeActuals("a", ({ product }) => (product === null ? null : 7));
  await count("reviews what was typed", () => reviewReturned([]));
  await count("takes in what was typed", () => takeIn([]));
  await typeActuals("a", ({ product }) => (product === null ? null : 8));
  await count("generates with what was typed", generate);

  await count("previews a change", () => previewChange(closing));
  await count("compares three ways to catch up", () => compareCatchUp(closing));
  await count("makes a change", () => makeChange(closing));
  await count("takes it back", undoChange);
  expect(counts).toEqual({
    "looks at what was typed": 0,
    exports: 0,
    generates: 1,
    "a month's sheet": 1,
    "makes monthly plans": 1,
    "makes the dashboard": 1,
    "generates beside monthly plans": 1,
    "says where the year stands": 1,
    "makes goal cards": 1,
    // Reports are read against the year as it is; what they change makes it another.
    "reviews what was typed": 2,
    "takes in what was typed": 2,
    "generates with what was typed": 2,
    // Beside monthly plans, which are read against the year as it is, what a change does is another.
    "previews a change": 2,
    "compares three ways to catch up": 4,
    "makes a change": 2,
    "takes it back": 2,
  });
});
