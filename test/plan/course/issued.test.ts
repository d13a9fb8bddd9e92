import { withAgreed } from "../../../src/plan/build/agreed";
import { farAgreements, issued } from "../../../src/plan/course/issued";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { validate } from "../../../src/plan/file/validate";
import { planOf, small } from "../change/anyPlan";

function inputsOf(more: Partial<PlanFile>): Inputs {
  const { inputs, problems } = validate(small(more));
  if (inputs === null) throw new Error(JSON.stringify(problems));
  return inputs;
}

const proposals = [
  { manager: "A", metric: "sales", agreed: 540 },
  { manager: "B", metric: "sales", product: "P", proposed: 700 },
];

test("what was issued is the split before anything was agreed", () => {
  const inputs = inputsOf({ proposals });
  const agreed = { ...planOf(small({})), inputs: withAgreed(inputs) };
  expect(issued(inputs, agreed)).toEqual([600, 600]);
});

test("without agreements it is the plan that stands", () => {
  expect(
    issued(inputsOf({ proposals: proposals.slice(1) }), planOf(small({ products: [{ name: "P", target: { sales: "1400" } }] }))),
  ).toEqual([700]);
});

test("is not known where only the agreements make a plan possible", () => {
  const inputs = inputsOf({ proposals });
  const impossible = {
    ...inputs,
    holds: withAgreed({
      ...inputs,
      proposals: inputs.proposals.map((one, at) => ({ ...one, agreed: at === 0 ? (5000 as never) : one.agreed })),
    }).holds,
  };
  expect(issued(impossible, planOf(small({})))).toEqual([null, null]);
  expect(farAgreements(inputs, [null, null])).toEqual([]);
});

test.each([
  ["directive", 600, 600, 0],
  ["directive", 601, 599, 0],
  ["guided", 630, 570, 5],
  ["participative", 660, 540, 10],
  ["delegated", 720, 480, 20],
] as const)("%s: from 600 an agreement may reach %i and %i, and beyond is told", (negotiation, most, least, percent) => {
  const told = (agreed: number): unknown =>
    farAgreements(
      inputsOf({
        negotiation,
        proposals: [
          { manager: "B", metric: "sales", proposed: 1 },
          { manager: "A", metric: "sales", agreed },
        ],
      }),
      [600, 600],
    );
  const notice = (agreed: number) => [
    { level: "notice", at: ["proposals", 1, "agreed"], detail: { type: "AgreedFar", agreed: String(agreed), issued: "600", percent } },
  ];
  const isWithin = percent > 0 || most === 600;
  expect([told(most), told(least)]).toEqual(isWithin ? [[], []] : [notice(most), notice(least)]);
  expect([told(most + 1), told(least - 1)]).toEqual([notice(most + 1), notice(least - 1)]);
});

test("amounts are told in the metric's unit", () => {
  const inputs = inputsOf({ metrics: [{ name: "sales", unit: "0.01" }], proposals: [{ manager: "A", metric: "sales", agreed: 1234.5 }] });
  expect(farAgreements(inputs, [60000])).toMatchObject([{ detail: { agreed: "1,234.50", issued: "600.00" } }]);
});
