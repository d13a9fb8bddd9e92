import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shares } from "../../../src/plan/split/largestRemainder";
import { splitCube } from "../../../src/plan/split/splitCube";
import { splitTable } from "../../../src/plan/split/splitTable";
import { cubeInstance, tableInstance } from "../../bench/split/instances";

/**
 * P23 The numbers written down here came from one engine; every engine must give the same. Only + - × ÷ and exact integers are used,
 * so they do. A change of these numbers changes users' plans and belongs in the changelog.
 */
it("gives the numbers that are written down", () => {
  const table = (kind: "dense" | "sparse" | "held"): number[] => {
    const split = splitTable(tableInstance(5, 12, kind));
    return split.type === "Split" ? Array.from(split.cells) : [];
  };
  const cube = splitCube(cubeInstance(3, 4, 3));
  const made = {
    line: shares(1_000_003, [0.1, 0.2, 0.3, 1 / 3, 7e-5, 12], "even"),
    dense: table("dense"),
    sparse: table("sparse"),
    held: table("held"),
    cube: cube.type === "Split" ? Array.from(cube.cells) : [],
  };
  expect(made).toEqual(JSON.parse(readFileSync(join(__dirname, "cases", "sameEverywhere.json"), "utf8")));
});
