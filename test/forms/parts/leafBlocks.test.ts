import { compileF1 } from "../../../src/forms/F1/compileF1";
import { compileF3 } from "../../../src/forms/F3/compileF3";
import { parseInput } from "../../../src/forms/input/parseInput";
import { leafBlocks } from "../../../src/forms/parts/leafBlocks";
import { validate } from "../../../src/plan/file/validate";
import { a1 } from "../../../src/sheet/place/address";
import { inputReadings } from "../../support/inputSheets";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { exampleNamed } from "../examples";
import { formYear } from "../../support/formYear";

const { plan, texts } = exampleNamed("signed");

const heldIn = ({ blocks }: SheetSpec) => blocks.filter(({ style }) => style === "held").map((block) => [a1(block), block.cells]);

test("leafBlocks is one block while nothing is held, and covers every cell once otherwise", () => {
  const cells = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  expect(leafBlocks(4, 1, cells, "0", () => "computed")).toEqual([
    { row: 4, column: 1, style: "computed", format: "0", cells, role: "leaf" },
  ]);
  expect(
    leafBlocks(4, 1, cells, "0", (row, column) => (row === 1 && column > 0 ? "held" : "computed")).map(
      ({ row, column, style, cells: own }) => [row, column, style, own],
    ),
  ).toEqual([
    [4, 1, "computed", [[1, 2, 3]]],
    [5, 1, "computed", [[4]]],
    [5, 2, "held", [[5, 6]]],
    [6, 1, "computed", [[7, 8, 9]]],
  ]);
});

test("held leaves have their own style in F1 and F3", () => {
  expect(heldIn(compileF1(formYear(plan), texts))).toEqual([["B11", [[5000]]]]);
  expect(heldIn(compileF3(formYear(plan), texts, null)).map(([, cells]) => cells)).toEqual([[[18000]]]);
  expect(heldIn(compileF3(formYear(plan), texts, 1)).map(([, cells]) => cells)).toEqual([[[40]]]);
  expect(heldIn(compileF3(formYear(plan), texts, 2))).toEqual([]);
});

test("holds and bounds on the input sheet name their cells", () => {
  const { file, placeOf } = parseInput(inputReadings(plan.inputs, texts));
  expect(validate(file).inputs).toEqual(plan.inputs);
  const places = [placeOf(["holds", 0, "amount"]), placeOf(["holds", 1, "client"]), placeOf(["bounds", 2, "max"])];
  expect(places.map(({ sheet, address }) => `${sheet} ${address}`)).toEqual(["InputMore I6", "InputMore F7", "InputMore V8"]);
});
