import { block } from "../../../src/sheet/spec/block";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { exampleNamed } from "../../forms/examples";
import { breaksAmong, breaksBetween, onOnePage, sidesBySide } from "../../../src/sheet/look/pageBreaks";

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

test("a block with parts is torn only where it fits no page, and then its pages are full", () => {
  const parts = [
    [2, 12, 22],
    [32, 42, 52, 62],
    [72, 82],
  ];
  // The first has 30 rows, the second 40; the third has 20, which fit one.
  expect(breaksAmong(parts, 92, sheet)).toEqual([22, 42, 62, 72]);
  expect(breaksAmong([[2, 12], [22, 32], [42]], 50, sheet)).toEqual([22]);
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

test("a sheet that is little more than a page becomes one, a longer one takes what it takes", () => {
  const card = exampleNamed("year").specs.find(({ key }) => key === "F2") as SheetSpec;
  const rows = (count: number): SheetSpec => ({
    ...card,
    ...sheet,
    print: { ...card.print, titleRows: 0 },
    blocks: [block(0, 0, "text", Array<[string]>(count).fill(["x"]))],
  });
  // A page has 31 rows.
  expect([20, 32, 42, 44].map((count) => onOnePage(rows(count)).print.pagesTall)).toEqual([1, 1, 1, undefined]);
});

describe("pages side by side", () => {
  // A page has room for about 13 columns of 15 characters that can still be read, two of them on every page.
  const wide = (columns: number): readonly number[] => Array<number>(columns).fill(15);
  const parts = (columns: number, of: number): readonly number[] =>
    Array.from({ length: Math.ceil((columns - 2) / of) }, (_, part) => 2 + part * of);

  test("one, while it can be read", () => {
    expect(sidesBySide(wide(12), 2, parts(12, 5))).toEqual({ pagesWide: 1 });
  });

  test("a part that does not fit whole goes to the next page; pages are as even as can be, and no column stands alone", () => {
    expect(sidesBySide(wide(17), 2, parts(17, 5))).toEqual({ pagesWide: 2, sides: { scale: 66, columns: [12] } });
    expect(sidesBySide(wide(22), 2, parts(22, 5))).toEqual({ pagesWide: 2, sides: { scale: 66, columns: [12] } });
    expect(sidesBySide(wide(32), 2, parts(32, 5))).toEqual({ pagesWide: 3, sides: { scale: 66, columns: [12, 22] } });
  });

  test("a part that is wider than a page is broken evenly", () => {
    const { pagesWide, sides } = sidesBySide(wide(24), 2, [2]);
    expect([pagesWide, sides?.columns]).toEqual([2, [13]]);
  });
});
