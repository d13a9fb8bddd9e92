import { exampleNamed } from "../../forms/examples";
import { breaksBetween } from "../../../src/sheet/look/pageBreaks";

const sheet = { widths: [20, 20, 20, 20], heights: [[0, 30]] as const, print: { titleRows: 2 } };

test("a block that does not fit under the one before begins a page", () => {
  // 470 points less 45 of titles: 28 rows.
  expect(breaksBetween([2, 12, 22], 30, sheet)).toEqual([]);
  expect(breaksBetween([2, 12, 22], 32, sheet)).toEqual([22]);
  expect(breaksBetween([2, 22, 42], 62, sheet)).toEqual([22, 42]);
});

test("one longer than a page goes on over several, and the next may stand under its end", () => {
  expect(breaksBetween([2, 42], 52, sheet)).toEqual([]);
  expect(breaksBetween([2, 42], 60, sheet)).toEqual([42]);
});

test("what is shrunk to the page's width has more rows on it", () => {
  const wide = { ...sheet, widths: Array<number>(20).fill(20) };
  expect(breaksBetween([2, 22, 42], 62, wide)).toEqual([]);
});

test("bands are blocks in the order of their rows", () => {
  const versions = exampleNamed("year").specs.find(({ key }) => key === "Versions");
  const bands = versions?.blocks.flatMap(({ style, row }) => (style === "band" ? [row] : [])) ?? [];
  expect([bands, versions?.print.breaks]).toEqual([[3, 25, 14, 39], [25]]);
});
