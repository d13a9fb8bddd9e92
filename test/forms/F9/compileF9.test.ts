import fc from "fast-check";
import { allTexts } from "../../../src/i18n/allTexts";
import { EMPTY, entry, numberEntry, valueOf } from "../../../src/forms/parts/entry";
import { compileF9 } from "../../../src/forms/F9/compileF9";
import { ASSESSORS, each, GOAL_FIELDS, REVISION_FIELDS, type GoalCard } from "../../../src/forms/F9/goalCard";
import { mergedCard } from "../../../src/forms/F9/mergedCard";
import { COUNTED_FIELDS, parseF9 } from "../../../src/forms/F9/parseF9";
import { plannedCard, type PlannedCard } from "../../../src/forms/F9/plannedCard";
import { readingOf, type Reading } from "../../../src/sheet/spec/reading";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { example } from "../examples";
import { twoMetrics } from "../threeManagers";
import { freshCard, goalsOf, typedOver } from "./cards";

const { plan, texts: words } = example("two metrics", twoMetrics);
const planned = plannedCard(plan.inputs, 0, goalsOf(plan)[0] ?? [], words);
const fresh = freshCard(plan, 0);

/** A sheet as Excel would hand it out: formulas too. */
function read(spec: SheetSpec): Reading {
  const formulas = readingOf(spec).values.map((row) => [...row]);
  for (const block of spec.blocks)
    block.cells.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell !== null && typeof cell === "object") (formulas[block.row + row] as unknown[])[block.column + column] = cell.formula;
      }),
    );
  return { ...readingOf(spec), formulas };
}

const again = (card: GoalCard): GoalCard => parseF9(read(compileF9(card, plan.inputs, 0, words)))?.card as GoalCard;
const saying = (card: GoalCard) => ({
  ...card,
  goals: card.goals.map(({ id, fields }) => [id, GOAL_FIELDS.map((field) => fields[field].cell)]),
  revisions: card.revisions.map(({ fields }) => REVISION_FIELDS.map((field) => fields[field].cell)),
});
/** Text that means a number is one where numbers are asked for, and nowhere else. */
const understood = (card: GoalCard): GoalCard => ({
  ...card,
  goals: card.goals.map((goal) => ({
    ...goal,
    fields: each(GOAL_FIELDS, (field) => (COUNTED_FIELDS.has(field) ? numberEntry(goal.fields[field]) : goal.fields[field])),
  })),
});
const changed = (quantity: number): PlannedCard => ({
  ...planned,
  goals: planned.goals.map((goal, position) => (position === 0 ? { ...goal, said: { ...goal.said, quantity } } : goal)),
});

test("reading back what was written gives the same card", () => {
  const cell = fc
    .option(
      fc.oneof(
        fc.string({ maxLength: 8 }).filter((text) => text !== "" && !text.startsWith("=")),
        fc.constantFrom("=1+1", "#REF!", "007"),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
      ),
    )
    .map(entry);
  const record = <F extends string>(fields: readonly F[]) =>
    fc.tuple(...fields.map(() => cell)).map((cells) => each(fields, (field) => cells[fields.indexOf(field)] ?? EMPTY));
  const goal = record(GOAL_FIELDS).filter((fields) => GOAL_FIELDS.some((field) => fields[field].cell !== null));
  const revision = record(REVISION_FIELDS).filter((fields) => REVISION_FIELDS.some((field) => fields[field].cell !== null));
  const card = fc
    .record({ goals: fc.array(goal, { maxLength: 9 }), revisions: fc.array(revision, { maxLength: 5 }), assessments: record(ASSESSORS) })
    .map(({ goals, revisions, assessments }): GoalCard => ({
      ...fresh,
      goals: goals.map((fields, position) => ({ id: `own:${position + 1}`, fields, format: null, row: null })),
      revisions: revisions.map((fields) => ({ fields, row: null })),
      assessments,
    }));
  fc.assert(
    fc.property(card, (given) => expect(saying(again(given))).toEqual(saying(understood(given)))),
    { numRuns: 60 },
  );
});

test("a card that nobody touched follows the plan", () => {
  const merged = mergedCard(changed(1234), again(fresh));
  expect(valueOf(merged.goals[0]?.fields.quantity ?? EMPTY)).toBe(1234);
  expect(saying(mergedCard(planned, again(fresh)))).toEqual(saying(fresh));
});

test("what was typed over stays; what was cleared stays empty; what comes again is taken as the plan's", () => {
  const typed = typedOver(fresh, [{ quantity: 999, measures: "走访" }, { time: null }]);
  const merged = mergedCard(changed(1234), again(typed));
  expect([merged.goals[0]?.fields.quantity.cell, merged.goals[0]?.fields.measures.cell, merged.goals[1]?.fields.time.cell]).toEqual([
    999,
    "走访",
    null,
  ]);
  const agreed = mergedCard(changed(999), again(merged));
  expect(valueOf(mergedCard(changed(1500), again(agreed)).goals[0]?.fields.quantity ?? EMPTY)).toBe(1500);
});

test("formulas of users stay formulas, and move with their row", () => {
  const typed: GoalCard = {
    ...fresh,
    goals: fresh.goals.map((goal, position) =>
      position === 1 ? { ...goal, fields: { ...goal.fields, result: { cell: { formula: "=C10*2", value: 5 }, format: null } } } : goal,
    ),
  };
  const parsed = again(typed);
  const without = { ...parsed, goals: parsed.goals.slice(1) };
  expect(again(mergedCard(planned, without)).goals[0]?.fields.result.cell).toEqual({ formula: "=C9*2", value: 5 });
});

test("a goal that was taken off stays off; one that lost its place in the plan goes unless somebody worked on it", () => {
  const parsed = again(fresh);
  const shorter = mergedCard(planned, { ...parsed, goals: parsed.goals.slice(0, -1) });
  expect(shorter.goals.map(({ id }) => id)).toEqual(fresh.goals.slice(0, -1).map(({ id }) => id));
  expect(mergedCard(planned, again(shorter)).goals).toHaveLength(fresh.goals.length - 1);
  const fewer = { ...planned, goals: planned.goals.slice(0, -2) };
  const touched = typedOver(
    fresh,
    fresh.goals.map((_, position) => (position === fresh.goals.length - 1 ? { measures: "继续" } : {})),
  );
  expect(mergedCard(fewer, again(touched)).goals.map(({ id }) => id)).toEqual(
    [...fresh.goals.slice(0, -2), ...fresh.goals.slice(-1)].map(({ id }) => id),
  );
});

test("a copied row is a goal of its own, and a row without an id as well", () => {
  const parsed = parseF9(withRow(read(compileF9(fresh, plan.inputs, 0, words)), 9, 9));
  expect(parsed?.card.goals.map(({ id }) => id).slice(0, 3)).toEqual([fresh.goals[0]?.id, fresh.goals[1]?.id, "own:1"]);
});

test("columns that users inserted or moved, and another language, change nothing", () => {
  const reading = read(compileF9(fresh, plan.inputs, 0, allTexts("en")));
  const wider = (rows: readonly (readonly unknown[])[]): unknown[][] => rows.map((row) => [...row.slice(0, 2), "mine", ...row.slice(2)]);
  const parsed = parseF9({ values: wider(reading.values), areas: {} });
  expect(parsed?.card.goals.map(({ id, fields }) => [id, fields.quantity.cell])).toEqual(
    fresh.goals.map(({ id, fields }) => [id, fields.quantity.cell]),
  );
  expect(parsed?.goal(0, "quantity")).toEqual({ row: 8, column: 3 });
});

test("without its hidden row or column a card cannot be read; with its memory spoilt, everything counts as typed", () => {
  const reading = read(compileF9(fresh, plan.inputs, 0, words));
  expect(parseF9({ values: reading.values.map((row) => row.slice(0, 12)), areas: {} })).toBeNull();
  const spoilt = parseF9({
    values: reading.values.map((row) => row.map((cell) => (String(cell).startsWith("TC1 ") ? "TC1 ???" : cell))),
    areas: {},
  });
  expect(valueOf(mergedCard(changed(1), spoilt?.card ?? null).goals[0]?.fields.quantity ?? EMPTY)).toBe(
    valueOf(fresh.goals[0]?.fields.quantity ?? EMPTY),
  );
});

/** A copy of a row inserted below it. */
function withRow(reading: Reading, row: number, at: number): Reading {
  const insert = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => [
    ...rows.slice(0, at + 1),
    rows[row] ?? [],
    ...rows.slice(at + 1),
  ];
  return { ...reading, values: insert(reading.values), ...(reading.formulas && { formulas: insert(reading.formulas) }) };
}
