import { agreedPath, withAgreed } from "../../../src/plan/build/agreed";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { validate } from "../../../src/plan/file/validate";
import { small } from "../change/anyPlan";

const file: PlanFile = small({
  holds: [{ metric: "sales", period: 1, amount: 90, reason: "trial" }],
  proposals: [
    { manager: "A", metric: "sales", proposed: 500 },
    { manager: "A", metric: "sales", product: "P", agreed: 580, note: "after a talk" },
    { manager: "B", metric: "sales", agreed: 620 },
  ],
});

function inputs(): Inputs {
  const { inputs: given, problems } = validate(file);
  if (given === null) throw new Error(JSON.stringify(problems));
  return given;
}

const year = { metric: 0, client: null, period: null };

test("what was agreed is held, after the holds that are there; what was only proposed is not", () => {
  const { holds } = inputs();
  expect(withAgreed(inputs()).holds).toEqual([
    ...holds,
    { ...year, product: 0, manager: 0, amount: 580, reason: "after a talk" },
    { ...year, product: null, manager: 1, amount: 620, reason: "" },
  ]);
});

test.each([
  [
    ["holds", 0],
    ["holds", 0],
  ],
  [
    ["holds", 1],
    ["proposals", 1, "agreed"],
  ],
  [
    ["holds", 2],
    ["proposals", 2, "agreed"],
  ],
  [
    ["holds", 3],
    ["holds", 3],
  ],
  [["holds"], ["holds"]],
  [
    ["bounds", 1],
    ["bounds", 1],
  ],
])("a problem at %j stands at %j of the file", (at, place) => {
  expect(agreedPath(inputs(), at)).toEqual(place);
});
