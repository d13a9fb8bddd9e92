/** What the check says of an input that looks odd. */
import { columnHints, inputHints } from "../../../src/commands/workbook/inputHints";
import { planIn } from "../../../src/commands/workbook/readPlan";
import type { LocatedProblem } from "../../../src/commands/outcome/outcome";
import { allTexts } from "../../../src/i18n/allTexts";
import type { Reading } from "../../../src/sheet/spec/reading";
import { inputReadings } from "../../support/inputSheets";
import { example } from "../../forms/examples";
import { twoMetrics } from "../../forms/threeManagers";

const clients = Array.from({ length: 4 }, (_, at) => ({ name: `Client ${at + 1}`, manager: "jia", class: "A" }));
const { inputs } = example("unknown", { ...twoMetrics, clients, holds: [], bounds: [] }).plan;

/** The sheets after cells were typed into a column of the clients, from their first row on. */
function typed(column: number, cells: readonly unknown[]): ReadonlyMap<string, Reading> {
  const readings = new Map(inputReadings(inputs, allTexts("zh-CN")));
  const reading = readings.get("InputClients");
  const area = reading?.areas["TC_Clients"];
  if (!reading || !area) throw new Error("no clients");
  const values = reading.values.map((row) => [...row]);
  cells.forEach((cell, row) => ((values[area.row + 1 + row] as unknown[])[column < 0 ? area.columns + column : column] = cell));
  return readings.set("InputClients", { ...reading, values });
}

const said = (all: readonly LocatedProblem[]) => all.map(({ problem: { detail }, place }) => [detail.type, place?.sheet, place?.address]);

function hints(column: number, cells: readonly unknown[]) {
  const outcome = planIn(typed(column, cells));
  if (outcome.type === "Problems") return said(columnHints(outcome.problems));
  return outcome.type === "Done" ? said(inputHints(outcome.value)) : outcome.type;
}

test("clients of whom nothing is known share alike; one amount is enough to know something", () => {
  expect(hints(3, [])).toEqual([["ClientsAlike", "InputClients", "A3"]]);
  expect(hints(3, [12])).toEqual([]);
  expect(hints(3, [0, 0])).toEqual([]);
});

test.each([
  ["amounts", [1250, 98, 700.5], "IdsLikeAmounts"],
  ["amounts as text", ["1,250", "98", "700"], "IdsLikeAmounts"],
  ["numbers of clients", [1001, 1002, 1009], "ClientsAlike"],
  ["numbers from one on", [8, 9, 10, 11], "ClientsAlike"],
  ["codes", ["K1", "K2", "K30"], "ClientsAlike"],
  ["two numbers", [12, 350], "ClientsAlike"],
])("ids that are %s", (_, cells, type) => {
  expect(hints(-1, cells)).toMatchObject([[type, "InputClients", type === "IdsLikeAmounts" ? "J4" : "A3"]]);
});

test("names where amounts are due are one mistake of a column", () => {
  expect(hints(3, ["客户经理甲", "客户经理乙", "客户经理丙"])).toEqual([["NamesForAmounts", "InputClients", "D4"]]);
  expect(hints(3, ["客户经理甲", "客户经理乙"])).toEqual([]);
});
