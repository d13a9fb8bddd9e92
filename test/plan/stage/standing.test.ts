import fc from "fast-check";
import { STAGES } from "../../../src/plan/inputs/stage";
import { validate } from "../../../src/plan/file/validate";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { isAnyIssued, keepsStages, lineOf, stageOf, teamStage } from "../../../src/plan/stage/standing";
import { openFigures, nextStage } from "../../../src/plan/stage/step";
import { anyStages } from "../../forms/records/anyRecords";
import { inputsOf } from "../file/rightFile";
import { small } from "../change/anyPlan";

type Line = readonly [manager: string, stage: string, more?: object];

/** Line after line, a day apart. */
const file = (lines: readonly Line[], more: object = {}): unknown => ({
  ...small({}),
  ...more,
  stages: lines.map(([manager, stage, own], at) => ({
    manager,
    stage,
    date: `2026-01-${String(at + 1).padStart(2, "0")}`,
    by: "Li",
    ...own,
  })),
});

const faults = (lines: readonly Line[], more: object = {}): readonly unknown[] =>
  validate(file(lines, more)).problems.map(({ at, detail }) => [at.join("."), detail.type]);

test("the last line of a manager says where his plan stands; without one it is a draft", () => {
  const inputs = inputsOf(
    file([
      ["A", "proposed"],
      ["A", "agreed"],
      ["A", "draft", { note: "again" }],
      ["B", "proposed"],
    ]),
  );
  expect(["A", "B"].map((manager) => stageOf(inputs, manager))).toEqual(["draft", "proposed"]);
  expect(lineOf(inputs, "A")).toMatchObject({ stage: "draft", date: "2026-01-03", by: "Li", note: "again" });
  expect(teamStage(inputs)).toEqual({ lowest: "draft", counts: { draft: 1, proposed: 1, agreed: 0, issued: 0 } });
  expect([keepsStages(inputs), isAnyIssued(inputs)]).toEqual([true, false]);
  expect(keepsStages(inputsOf(small({})))).toBe(false);
  expect(teamStage({ managers: [], stages: [] }).lowest).toBe("draft");
});

test("a plan goes up one step at a time, back for a reason, and never back in time", () => {
  expect(
    faults([
      ["A", "draft"],
      ["A", "proposed"],
      ["A", "agreed"],
      ["A", "issued"],
    ]),
  ).toEqual([]);
  expect(faults([["A", "agreed"]])).toEqual([["stages.0.stage", "StageSkipped"]]);
  expect(
    faults([
      ["A", "proposed"],
      ["A", "proposed"],
    ]),
  ).toEqual([["stages.1.stage", "StageStays"]]);
  expect(
    faults([
      ["A", "proposed"],
      ["A", "draft"],
    ]),
  ).toEqual([["stages.1.note", "StageWithoutReason"]]);
  expect(
    faults([
      ["A", "proposed"],
      ["A", "agreed", { date: "2025-12-31" }],
    ]),
  ).toEqual([["stages.1.date", "StageDatedBack"]]);
  expect(
    faults([
      ["A", "proposed"],
      ["A", "agreed", { date: "2026-01-01" }],
    ]),
  ).toEqual([]);
  // Of others nothing follows.
  expect(
    faults([
      ["A", "proposed"],
      ["B", "proposed", { date: "2025-12-31" }],
    ]),
  ).toEqual([]);
  expect(STAGES.map(nextStage)).toEqual(["proposed", "agreed", "issued", null]);
});

test("a line says whose plan it is, when, and by whom", () => {
  expect(
    faults([
      ["C", "proposed"],
      ["A", "proposed", { date: "", by: " " }],
      ["B", "gone"],
    ]),
  ).toEqual([
    ["stages.2.stage", "NotInList"],
    ["stages.0.manager", "UnknownManager"],
    ["stages.1.date", "Missing"],
    ["stages.1.by", "Missing"],
  ]);
  expect(faults([["A", "proposed", { issued: "0 12" }]])).toEqual([["stages.0.issued", "StatementUnreadable"]]);
});

test("a plan is agreed when every figure is confirmed or the gap accepted; what was agreed once may be negotiated anew", () => {
  const negotiated = { proposals: [{ manager: "A", metric: "sales", proposed: 700 }] };
  const agreed: readonly Line[] = [
    ["A", "proposed"],
    ["A", "agreed"],
  ];
  expect(validate(file(agreed, negotiated)).problems).toEqual([
    { level: "error", at: ["stages", 1, "stage"], detail: { type: "FiguresOpen", manager: "A", figures: ["sales"] } },
  ]);
  expect(
    faults(
      [
        ["A", "proposed"],
        ["A", "agreed", { gap: "accepted" }],
      ],
      negotiated,
    ),
  ).toEqual([]);
  expect(faults(agreed, { proposals: [{ manager: "A", metric: "sales", proposed: 700, agreed: 650 }] })).toEqual([]);
  expect(faults(agreed, { proposals: [{ manager: "B", metric: "sales", proposed: 700 }] })).toEqual([]);
  expect(faults([...agreed, ["A", "proposed", { note: "again" }]], negotiated)).toEqual([]);
  const two = {
    products: ["P", "Q"].map((name) => ({ name, target: { sales: "600" } })),
    proposals: [
      { manager: "A", metric: "sales", product: "Q" },
      { manager: "A", metric: "sales", product: "P", agreed: 1 },
      { manager: "A", metric: "sales", proposed: 1 },
    ],
  };
  expect(openFigures(inputsOf(file([], two)), "A")).toEqual(["sales Q", "sales"]);
});

test("any history that was written is read again as it was, and its team is as far as whoever is furthest behind", () => {
  const inputs = inputsOf(small({ managers: ["A", "B", "C"].map((name) => ({ name })) }));
  fc.assert(
    fc.property(anyStages(inputs), (stages) => {
      const again = validate(toPlanFile({ ...inputs, stages }));
      expect(again.problems).toEqual([]);
      expect(again.inputs?.stages).toEqual(stages);
      const { lowest, counts } = teamStage({ ...inputs, stages });
      const each = inputs.managers.map(({ id }) => STAGES.indexOf(stageOf({ stages }, id)));
      expect(STAGES.indexOf(lowest)).toBe(Math.min(...each));
      expect(STAGES.map((stage) => counts[stage])).toEqual(STAGES.map((_, at) => each.filter((one) => one === at).length));
      expect(isAnyIssued({ stages })).toBe(each.includes(3));
    }),
    { numRuns: 300 },
  );
});
