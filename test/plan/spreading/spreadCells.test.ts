import fc from "fast-check";
import { METHOD_NAMES } from "../../../src/plan/spreading/methods/methods";
import type { CellSpread, SpreadCell } from "../../../src/plan/spreading/request/request";
import { spreadCells, type SpreadRequest } from "../../../src/plan/spreading/spreadCells";

const typed: SpreadRequest = {
  method: "equal",
  action: "replace",
  blanks: "average",
  unit: "1",
  total: "",
  pattern: "4, 4, 5",
  month: "2026-01",
  first: "",
  last: "",
  percent: "",
  value: "",
};
const free = (...values: readonly (number | null)[]): readonly SpreadCell[] => values.map((value) => ({ value, kept: null }));
const blank = (count: number): readonly SpreadCell[] => free(...Array<null>(count).fill(null));

function asked(
  cells: readonly SpreadCell[],
  request: Partial<SpreadRequest>,
  reference: readonly (number | null | undefined)[] = [],
): CellSpread {
  return spreadCells(cells, { ...typed, ...request }, reference);
}

function values(...given: Parameters<typeof asked>): readonly (number | null)[] {
  const result = asked(...given);
  if (result.type !== "Cells") throw new Error(JSON.stringify(result));
  return result.values;
}

describe("spreadCells: methods", () => {
  it.each<[string, readonly SpreadCell[], Partial<SpreadRequest>, readonly (number | null)[]]>([
    ["equally", blank(3), { total: "100" }, [34, 33, 33]],
    ["equally in cents, typed as people do", blank(3), { total: "￥1,000.00", unit: "0.01" }, [333.34, 333.33, 333.33]],
    ["in proportion to what stands there", free(30, null, 10, 0), { method: "proportional", total: "160" }, [90, 40, 30, 0]],
    ["in proportion, where blanks stay blank", free(30, null, 10), { method: "proportional", total: "80", blanks: "skip" }, [60, null, 20]],
    ["in proportion to fractions of the unit", free(0.5, 1.5), { method: "proportional", total: "8" }, [2, 6]],
    ["by a pattern", blank(6), { method: "pattern", total: "520", pattern: "4-4-5" }, [80, 80, 100, 80, 80, 100]],
    [
      "by working days",
      blank(12),
      { method: "workingDays", total: "248", month: "2026-01" },
      [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23],
    ],
    ["along a line", blank(4), { method: "straightLine", first: "10", last: "40" }, [10, 20, 30, 40]],
    ["by growth", blank(3), { method: "growth", first: "1000", percent: "10%" }, [1000, 1100, 1210]],
    ["by a percentage, negative numbers too", free(1000, -1000, null), { method: "percent", percent: "2" }, [1020, -1020, 0]],
    ["with one value", free(1, null), { method: "repeat", value: "7" }, [7, 7]],
    ["added", free(10, 20, 30), { total: "6", action: "add" }, [12, 22, 32]],
    ["taken off in proportion", free(10, 20, 30), { method: "proportional", total: "12", action: "subtract" }, [8, 16, 24]],
    ["a percentage replaces, whatever was chosen before", free(100), { method: "percent", percent: "5", action: "add" }, [105]],
  ])("%s", (_, cells, request, expected) => expect(values(cells, request)).toEqual(expected));

  it("in proportion to other cells, blanks as their average", () => {
    expect(values(blank(3), { method: "reference", total: "60" }, [1, 2, 3])).toEqual([10, 20, 30]);
    expect(values(blank(3), { method: "reference", total: "60" }, [10, null, 30])).toEqual([10, 20, 30]);
  });

  it("says aloud that there was nothing to be in proportion to, and that holidays are not known", () => {
    expect(asked(free(0, 0), { method: "proportional", total: "9" })).toMatchObject({ values: [5, 4], sharedEqually: true });
    expect(asked(blank(14), { method: "workingDays", total: "100", month: "2030年12月" })).toMatchObject({
      unpublished: [2030, 2031, 2032],
    });
  });

  it("keeps what is kept, and counts it towards the total", () => {
    const cells: readonly SpreadCell[] = [{ value: 40, kept: "held" }, { value: null, kept: "text" }, ...free(10, 20)];
    expect(asked(cells, { total: "100" })).toMatchObject({ values: [null, null, 30, 30], before: "70", after: "100" });
  });
});

describe("spreadCells: what stands against it", () => {
  it.each<[string, readonly SpreadCell[], Partial<SpreadRequest>, readonly (number | null | undefined)[], object]>([
    ["no number", blank(2), { total: "about 100" }, [], { type: "NotANumber", field: "total", found: "about 100" }],
    ["nothing typed", blank(2), { method: "growth", first: "5" }, [], { type: "NotANumber", field: "percent", found: "" }],
    ["no unit", blank(2), { total: "1", unit: "piece" }, [], { type: "NotANumber", field: "unit", found: "piece" }],
    ["no pattern", blank(2), { method: "pattern", total: "1", pattern: "0 0" }, [], { type: "NotANumber", field: "pattern" }],
    ["no month", blank(2), { method: "workingDays", total: "1", month: "13" }, [], { type: "NotANumber", field: "month" }],
    [
      "a total that is no multiple of the unit",
      blank(2),
      { total: "10.5" },
      [],
      { type: "NotInUnits", field: "total", amount: "10.5", unit: "1" },
    ],
    [
      "a cell that is none",
      free(1, 10.5),
      { method: "percent", percent: "5" },
      [],
      { type: "NotInUnits", field: null, cell: 1, amount: "10.5" },
    ],
    ["more than Excel keeps", blank(2), { total: "1000000000000000" }, [], { type: "TooLarge" }],
    [
      "growth over more cells than could ever be counted through",
      Array.from({ length: 50_000 }, () => ({ value: null, kept: null })),
      { method: "growth", first: "1", percent: "900" },
      [],
      { type: "TooLarge" },
    ],
    [
      "kept cells that together cannot be counted with",
      [...Array.from({ length: 20 }, () => ({ value: 999_999_999_999_999, kept: "held" as const })), { value: null, kept: null }],
      { total: "-5" },
      [],
      { type: "TooLarge" },
    ],
    ["growth beyond all bounds", blank(400), { method: "growth", first: "1", percent: "900" }, [], { type: "TooLarge" }],
    [
      "another size of reference",
      blank(2),
      { method: "reference", total: "1" },
      [1, 2, 3],
      { type: "ReferenceSize", cells: 2, reference: 3 },
    ],
    ["a reference with text", blank(2), { method: "reference", total: "1" }, [1, undefined], { type: "ReferenceNotNumber", cell: 1 }],
    ["a base that cancels out", free(5, -5), { method: "proportional", total: "10" }, [], { type: "BaseCancels" }],
    ["nothing to fill", [{ value: 1, kept: "formula" }], { total: "1" }, [], { type: "NothingToFill" }],
    [
      "more kept than the total",
      [{ value: 50, kept: "held" }, ...blank(1)],
      { total: "40" },
      [],
      { type: "KeptExceedTotal", kept: "50", total: "40" },
    ],
  ])("%s", (_, cells, request, reference, problem) => expect(asked(cells, request, reference)).toMatchObject(problem));
});

test("any cells, any method: what is kept stays, totals are exact, and there is always an answer", () => {
  const cell = fc.record({
    value: fc.option(fc.integer({ min: -1000, max: 1000 })),
    kept: fc.constantFrom(null, null, null, "held" as const, "formula" as const),
  });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...METHOD_NAMES),
      fc.constantFrom("replace" as const, "add" as const, "subtract" as const),
      fc.constantFrom("average" as const, "skip" as const),
      fc.integer({ min: -5000, max: 5000 }),
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 20, maxLength: 20 }),
      (cells, method, action, blanks, total, weights) => {
        const result = asked(
          cells,
          { method, action, blanks, total: String(total), first: "3", last: "90", percent: "7.5", value: "4" },
          weights.slice(0, cells.length),
        );
        if (result.type !== "Cells") {
          expect(["NothingToFill", "KeptExceedTotal", "BaseCancels"]).toContain(result.type);
          return;
        }
        cells.forEach(({ kept }, i) => {
          if (kept !== null) expect(result.values[i]).toBeNull();
        });
        const sum = cells.reduce((all, { value }, i) => all + (result.values[i] ?? value ?? 0), 0);
        expect(result.after.replace(/,/g, "")).toBe(String(sum));
        const filled = result.values.some((value) => value !== null);
        const before = cells.reduce((all, { value }) => all + (value ?? 0), 0);
        const expected = { replace: total, add: before + total, subtract: before - total }[action];
        if (filled && ["equal", "proportional", "reference", "pattern", "workingDays"].includes(method)) expect(sum).toBe(expected);
      },
    ),
    { numRuns: 500 },
  );
});
