import { shownAt } from "../../../src/forms/workbook/shownAt";
import { toCellNumber } from "../../../src/plan/numbers/amount";
import { buffered } from "../../../src/plan/build/buffer";
import { explainer } from "../../../src/plan/explain/why";
import { readingOf } from "../../../src/sheet/spec/reading";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { examples } from "../allExamples";
import { example } from "../examples";
import { threeManagers } from "../threeManagers";

const sheetsOf = (specs: readonly SheetSpec[]): readonly SheetSpec[] => specs.filter(({ key }) => /^F[123]/.test(key));

test.each(examples)(
  "every number in the sheets of $name is explained as the number that stands there, and nothing else is",
  ({ name, plan, target, texts, specs }) => {
    const result = buffered(target, plan.inputs.buffers);
    if (result.type !== "Buffered") throw new Error(result.type);
    // After changes the plan explains itself.
    const ask = plan.inputs.changes.length > 0 ? explainer(plan) : explainer(target, result.plan.buffers);
    const wrong: unknown[] = [];
    let asked = 0;
    for (const { key, blocks, ids } of sheetsOf(specs)) {
      // What was last year, and how closed months came out, is nothing that the plan has decided.
      const isClosed = (row: number): boolean => (ids?.rows[row] ?? "").split(":").includes("closed");
      const isLastYears = (column: number): boolean => /(^|:)(lastYear|growth)$/.test(ids?.columns[column] ?? "");
      const { values } = readingOf({ blocks, tables: [], names: [] } as unknown as SheetSpec);
      values.forEach((row, r) =>
        row.forEach((value, c) => {
          const shown = shownAt(plan, texts, key, { row: r, column: c }, row.slice(0, 2).map(String));
          const isNumber = typeof value === "number" && !isLastYears(c) && !isClosed(r);
          if ((shown !== null) !== isNumber && !(shown !== null && value === "")) wrong.push([key, r, c, value, shown]);
          // In a large plan a sample will do.
          if (shown === null || !isNumber || (name === "awkward" && (r + c) % 7 !== 0)) return;
          asked += 1;
          const { units, buffers } = ask(shown.metric, shown.cell);
          const buffer = buffers.fromTeam + buffers.fromManagers;
          const part = { all: units, target: units - buffer, buffer }[shown.part];
          const unit = plan.inputs.metrics[shown.metric]?.unit ?? { size: 1, decimals: 0 };
          if (toCellNumber(part, unit) !== value) wrong.push([key, r, c, value, part]);
        }),
      );
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(20);
  },
);

describe("shownAt", () => {
  const { plan, texts } = example("three managers", threeManagers);

  it("follows rows that were sorted, by the names that stand in them", () => {
    expect(shownAt(plan, texts, "F1", { row: 4, column: 1 }, ["客户经理丙", "100"])).toMatchObject({ cell: { manager: 2, period: 0 } });
    expect(shownAt(plan, texts, "F3", { row: 4, column: 2 }, ["客户经理丙", "（尚无客户）"])).toMatchObject({
      cell: { product: 0, account: 2 },
    });
    expect(shownAt(plan, texts, "F3", { row: 6, column: 2 }, ["客户经理甲", "集团客户1"])).toMatchObject({ cell: { account: 0 } });
  });

  it("knows columns of several periods, running totals, and the team", () => {
    expect(shownAt(plan, texts, "F1", { row: 7, column: 7 }, ["合计"])?.cell).toEqual({
      product: null,
      manager: null,
      account: null,
      period: 6,
      count: 1,
    });
    expect(shownAt(plan, texts, "F1", { row: 8, column: 3 }, ["累计"])?.cell).toMatchObject({ period: 0, count: 3 });
    expect(shownAt(plan, texts, "F3", { row: 7, column: 5 }, ["合计"])).toMatchObject({
      cell: { product: null, account: null },
      part: "all",
    });
  });

  it("finds nothing beside the numbers, in unknown rows, and on sheets of periods that are gone", () => {
    expect(shownAt(plan, texts, "F1", { row: 4, column: 0 }, ["客户经理甲"])).toBeNull();
    expect(shownAt(plan, texts, "F1", { row: 4, column: 1 }, ["客户经理丁"])).toBeNull();
    expect(shownAt(plan, texts, "F1", { row: 40, column: 1 }, [""])).toBeNull();
    expect(shownAt(plan, texts, "F3_12", { row: 4, column: 2 }, ["客户经理甲", "集团客户1"])).toBeNull();
  });
});
