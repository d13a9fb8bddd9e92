/** The parts of the input, wherever they stand; and what a new plan still lacks in each step of setting it up. */
import { newPlan } from "../../src/commands/plan/newPlan";
import { truth } from "../../src/commands/truth/truth";
import { goToPart } from "../../src/commands/workbook/goToPart";
import { PARTS, SETUP, setupOf, whereToType } from "../../src/taskpane/session/setup";
import { value } from "../support/betweenClicks";
import { workbookForEach } from "../support/localWorkbook";

workbookForEach();

const selected = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address,values");
    await context.sync();
    return range.address;
  });

test("every step of setting a plan up has a part in a new workbook, and what is to fill in stands in it", async () => {
  value(await newPlan("en", { replace: false }));
  const places: string[] = [];
  for (const step of SETUP) {
    value(await goToPart(PARTS[step]));
    places.push(await selected());
  }
  expect(new Set(places).size).toBe(SETUP.length);
  expect(places.map((place) => place.split("!")[0])).toEqual([
    ...Array<string>(3).fill("'Target input'"),
    "Clients",
    ...Array<string>(2).fill("'More settings'"),
  ]);
  const setup = setupOf({ plan: { type: "Draft" }, truth: value(await truth()) });
  expect(SETUP.filter((step) => (setup?.[step].length ?? 0) > 0)).toEqual(["products", "managers"]);
  expect(whereToType("managers", setup)).toBeNull();
});

test("a part that was deleted is told", async () => {
  expect(await goToPart("TC_Products")).toMatchObject({ type: "Failed", failure: { code: "NoSuchPlace" } });
});
