import fc from "fast-check";
import { VISIT_ROWS } from "../../../src/plan/reports/kinds";
import { mergeRows } from "../../../src/plan/reports/merge";
import { withOwnCodes, type StandingRow } from "../../../src/plan/reports/ownCodes";
import { codeText } from "../../../src/plan/reports/rowCode";
import type { Visit } from "../../../src/plan/inputs/visit";
import { EMPTY } from "./anyReturn";

const visit = (number: number, entry: Partial<Visit>): Visit => ({ ...EMPTY, id: `v:jia:2603:00${number}`, date: "2026-03-02", ...entry });
const standing = (of: Visit, entry: Partial<Visit> | null = {}): StandingRow<Visit> => ({
  code: codeText(of, VISIT_ROWS.fields),
  entry: entry === null ? null : { ...of, ...entry, id: "" },
});
const known = [
  visit(1, { client: "c1", purpose: "续签" }),
  visit(2, { client: "c2", time: "09:30" }),
  visit(3, { client: "c1", date: "2026-03-09", purpose: "收费" }),
  visit(4, { client: "潜在客户", date: "2026-03-09" }),
];
/** Handed out empty, but for the day. */
const free = [visit(5, { date: "2026-03-03" }), visit(6, { date: "2026-03-04" })];
const lines = [...known, ...free];
const merged = (rows: readonly StandingRow<Visit>[]) => mergeRows(VISIT_ROWS, known, withOwnCodes(VISIT_ROWS, rows), (_, mark) => mark);

test("what was sorted or moved without its codes is what it was: nothing is doubled, whatever else was typed on it", () => {
  const anyTyped = fc.record({
    status: fc.constantFrom<Visit["status"]>("planned", "done", "cancelled"),
    reason: fc.constantFrom("", "出差"),
  });
  const anyOrder = fc.shuffledSubarray([...lines.keys()], { minLength: lines.length });
  fc.assert(
    fc.property(fc.array(anyTyped, { minLength: known.length, maxLength: known.length }), anyOrder, (typed, order) => {
      const rows = lines.map((one, i) => standing(one, i < known.length ? typed[i] : null));
      const sorted = rows.map(({ code }, place) => ({ code, entry: rows[order[place] ?? place]?.entry ?? null }));
      expect(merged(sorted)).toEqual(merged(rows));
      expect(merged([...sorted].reverse())).toEqual(merged(rows));
    }),
  );
});

test("a line that was changed keeps its code; a copy beside it and what is new on it do not take another's", () => {
  const [first, second] = known as [Visit, Visit];
  const moved = standing(first, { date: "2026-03-05" });
  expect(withOwnCodes(VISIT_ROWS, [moved, standing(second)])).toEqual([moved, standing(second)]);
  const copy = { code: "", entry: { ...first, id: "" } };
  expect(withOwnCodes(VISIT_ROWS, [standing(first), copy])).toEqual([standing(first), copy]);
  // Cut out of its line and put in beside it, where something else was typed since.
  const other = standing(first, { client: "c9", purpose: "介绍" });
  expect(withOwnCodes(VISIT_ROWS, [other, copy])).toEqual([
    { ...other, code: "" },
    { ...copy, code: other.code },
  ]);
});
