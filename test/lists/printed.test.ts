import fc from "fast-check";
import type { GridValue } from "../../src/lists/grid";
import { isMistake } from "../../src/lists/notes";
import { planWith } from "../../src/lists/planWith";
import { readList, recogniseList } from "../../src/lists/readList";
import { validate } from "../../src/plan/file/validate";
import { folded } from "../../src/plan/typed/name";
import { anyPrint, anyTeam, hasRowTotal, printed, type Print, type Team } from "./printed";
import { gridOf } from "./sheets";

const RUNS = Number(process.env["DEEP"] ?? 300);

/** Clients by name, with what is known of each: where a row has its own total, an empty cell beside others is 0. */
function said(team: Team, print: Print): unknown {
  return team.clients.map((client) => ({
    name: folded(client.name),
    manager: client.manager,
    class: client.class,
    figures: Object.fromEntries(
      client.figures.flatMap((own, p) =>
        own.flatMap((known, m) => {
          const amount = hasRowTotal(team, print) && client.figures.some(([other]) => other !== null) ? (known ?? 0) : known;
          return amount === null ? [] : [[`${team.products[p]} ${team.metrics[m]}`, amount] as const];
        }),
      ),
    ),
  }));
}

test("whatever way a list is printed, the same clients, managers and figures are read", () => {
  fc.assert(
    fc.property(anyTeam, anyPrint, (team, print) => {
      const grid = printed(team, print);
      const found = recogniseList(grid);
      expect(found).not.toBeNull();
      if (found === null) return;
      const { parts, notes } = readList(grid, found);
      expect(notes.filter(isMistake)).toEqual([]);
      expect(
        parts.clients.map((client) => ({
          name: folded(client.name),
          manager: client.manager,
          class: client.class,
          figures: Object.fromEntries(client.figures.map(({ product, metric, amount }) => [`${product} ${metric}`, amount])),
        })),
      ).toEqual(said(team, print));
      const { inputs, problems } = validate(planWith({ parts, plan: { year: 2026 } }));
      expect(problems.filter(({ level }) => level === "error")).toEqual([]);
      expect(inputs?.clients).toHaveLength(team.clients.length);
    }),
    { numRuns: RUNS },
  );
});

const anyCell: fc.Arbitrary<GridValue> = fc.oneof(
  fc.constantFrom(
    "客户",
    "客户经理",
    "合计",
    "上年收入(万元)",
    "1月",
    "Q1",
    "#REF!",
    "-",
    "小计",
    "",
    "单位：万元",
    "Client",
    "Total",
    "其中",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
);

test("no sheet, however strange, is an exception", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 12 }),
      fc.array(
        fc.record({ row: fc.nat(9), column: fc.nat(5), rows: fc.integer({ min: 1, max: 1e6 }), columns: fc.integer({ min: 1, max: 2e4 }) }),
        {
          maxLength: 3,
        },
      ),
      fc.array(fc.nat(9), { maxLength: 3 }),
      (rows, merges, hidden) => {
        const grid = gridOf(rows, merges, hidden);
        const found = recogniseList(grid);
        if (found === null) return;
        const { parts } = readList(grid, found);
        validate(planWith({ parts, plan: { year: 2026 } }));
      },
    ),
    { numRuns: RUNS },
  );
});
