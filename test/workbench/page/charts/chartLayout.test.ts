import fc from "fast-check";
import type { ChartData, ChartKind } from "../../../../src/xlsx/file/charts";
import type { Chart } from "../../../../src/workbench/engine/objects/charts";
import { leastShown } from "../../../../src/sheet/look/formats";
import { chartLayout } from "../../../../src/workbench/page/charts/chartLayout";
import { valueScale } from "../../../../src/workbench/page/charts/valueScale";

const font = { size: 9, bold: false, color: "#595959" };
const axis = {
  visible: true,
  format: null,
  gridlines: { visible: true, color: null },
  reversed: false,
  position: "Automatic",
  minimum: null,
  maximum: null,
} as const;
const chart = (kind: ChartKind, more: Partial<Chart> = {}) => ({
  kind,
  title: { text: "Year", visible: true, font },
  font,
  legend: { visible: true, position: "Bottom" } as const,
  axes: { category: axis, value: axis },
  ...more,
});

type Numbers = readonly (number | null)[];

function data(kinds: readonly ChartKind[], ...rows: readonly Numbers[]): ChartData {
  const cells = (row: readonly (number | string | null)[]) => ({
    reference: "",
    format: "#,##0",
    cells: row.map((cell) => ({ text: String(cell ?? ""), number: typeof cell === "number" ? cell : null, hidden: false })),
  });
  return {
    categories: cells((rows[0] ?? []).map((_, index) => `month ${index + 1}`)),
    series: rows.map((row, index) => ({
      color: `#00000${index}`,
      values: cells(row),
      series: {
        name: `series ${index}`,
        kind: kinds[index] ?? "ColumnClustered",
        values: null,
        categories: null,
        fill: null,
        line: { color: null, weight: 2.25 },
        marker: { style: "Circle", size: 5, background: null, foreground: null },
        gap: 60,
      },
    })),
  };
}

const columns: readonly ChartKind[] = ["ColumnClustered", "ColumnClustered"];

test("columns stand side by side on the line of 0, as high as their numbers", () => {
  const { bars, base, labels } = chartLayout(chart("ColumnClustered"), data(columns, [10, 20], [null, -10]), 400, 300);
  expect(bars.length).toBe(3);
  const [first, second, down] = bars as [(typeof bars)[0], (typeof bars)[0], (typeof bars)[0]];
  expect([first.y + first.height, second.y + second.height, down.y]).toEqual([base.y1, base.y1, base.y1].map((y) => expect.closeTo(y)));
  expect([second.height / first.height, down.height / first.height]).toEqual([expect.closeTo(2), expect.closeTo(1)]);
  expect(down.x).toBeCloseTo(second.x + second.width);
  expect(labels.map(({ text }) => text)).toEqual(["-10", "-5", "0", "5", "10", "15", "20", "month 1", "month 2"]);
});

test("bars go to the right, the first category on top where the axis is turned round", () => {
  const at = (reversed: boolean) =>
    chartLayout(
      chart("BarClustered", { axes: { value: axis, category: { ...axis, reversed } } }),
      data(["BarClustered"], [1, 2]),
      400,
      300,
    );
  const [top, below] = at(true).bars;
  expect(top?.y).toBeLessThan(below?.y ?? 0);
  expect([top?.x, (below?.width ?? 0) / (top?.width ?? 1)]).toEqual([below?.x, expect.closeTo(2)]);
  const [bottom, above] = at(false).bars;
  expect(bottom?.y).toBeGreaterThan(above?.y ?? 0);
});

test("a line breaks where a cell is empty, and lies over columns", () => {
  const { lines, bars } = chartLayout(
    chart("ColumnClustered"),
    data(["ColumnClustered", "LineMarkers"], [1, 2, 3, 4], [1, 2, null, 4]),
    400,
    300,
  );
  expect([bars.length, lines.map(({ pieces }) => pieces.map((piece) => piece.length))]).toEqual([4, [[2, 1]]]);
});

test("hidden cells are left out", () => {
  const given = data(columns, [1, 2, 3]);
  const hide = <T extends { cells: readonly { hidden: boolean }[] }>(cells: T): T => ({
    ...cells,
    cells: cells.cells.map((cell, index) => ({ ...cell, hidden: index === 1 })),
  });
  const { bars, labels } = chartLayout(
    chart("ColumnClustered"),
    {
      categories: given.categories && hide(given.categories),
      series: given.series.map((series) => ({ ...series, values: hide(series.values) })),
    },
    400,
    300,
  );
  expect([bars.length, labels.some(({ text }) => text === "month 2")]).toEqual([2, false]);
});

test("names that would touch are left out, long names of bars are shortened", () => {
  const many = chartLayout(chart("ColumnClustered"), data(columns, Array<number>(60).fill(1)), 400, 300);
  expect(many.labels.filter(({ text }) => text.startsWith("month")).length).toBeLessThan(10);
  const given = data(["BarClustered"], [1]);
  const long = {
    ...given,
    categories: given.categories && { ...given.categories, cells: [{ text: "名".repeat(80), number: null, hidden: false }] },
  };
  expect(chartLayout(chart("BarClustered"), long, 400, 300).labels.at(-1)?.text).toMatch(/^名{2,20}…$/);
});

test("limits and steps are round and hold every number", () => {
  expect(valueScale([3, 97], null, null)).toEqual({ least: 0, most: 100, ticks: [0, 20, 40, 60, 80, 100] });
  expect(valueScale([], null, null)).toMatchObject({ least: 0, most: 1 });
  expect(valueScale([0.93, 1.08], 0, 1.5)).toEqual({ least: 0, most: 1.5, ticks: [0, 0.5, 1, 1.5] });
  fc.assert(
    fc.property(
      fc.array(
        fc.maxSafeInteger().map((number) => number / 10_000),
        { minLength: 1, maxLength: 20 },
      ),
      (numbers) => {
        const { least, most, ticks } = valueScale(numbers, null, null);
        expect(least).toBeLessThanOrEqual(Math.min(0, ...numbers));
        expect(most).toBeGreaterThanOrEqual(Math.max(0, ...numbers) * (1 - 1e-9));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThanOrEqual(10);
      },
    ),
  );
});

test("no two lines across have the same label, however small the numbers are", () => {
  expect(valueScale([0, 0], 0, null, leastShown("#,##0_ "))).toEqual({ least: 0, most: 1, ticks: [0, 1] });
  expect(valueScale([0, 1, 2], 0, null, leastShown("#,##0_ ")).ticks).toEqual([0, 1, 2]);
  expect(valueScale([0, 0.02], 0, null, leastShown("0%_ ")).ticks).toEqual([0, 0.01, 0.02]);
  expect(valueScale([0, 0.02], 0, null, leastShown("0.0%_ ")).ticks.length).toBeGreaterThan(3);
  const numbers = fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -2, max: 2, noNaN: true }), fc.integer()), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(numbers, fc.constantFrom("#,##0_ ", "0", "#,##0.00_ ", "0%_ ", "0.0%_ ", "0.0_ "), (given, format) => {
      const own = chart("ColumnClustered");
      const { labels } = chartLayout(
        { ...own, axes: { ...own.axes, value: { ...own.axes.value, format } } },
        data(["ColumnClustered"], given),
        400,
        300,
      );
      const ticks = labels.filter(({ anchor }) => anchor === "end").map(({ text }) => text);
      expect(ticks.length).toBeGreaterThan(1);
      expect(new Set(ticks).size).toBe(ticks.length);
    }),
  );
});

test("everything stays inside of the picture, whatever is drawn", () => {
  const kinds: readonly ChartKind[] = ["ColumnClustered", "BarClustered", "LineMarkers"];
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })), { maxLength: 12 }),
      (kind, numbers) => {
        const { bars, lines, gridlines } = chartLayout(chart(kind), data([kind], numbers), 400, 300);
        const points = [
          ...bars.flatMap(({ x, y, width, height }) => [
            [x, y],
            [x + width, y + height],
          ]),
          ...lines.flatMap(({ pieces }) => pieces.flat().map(({ x, y }) => [x, y])),
          ...gridlines.flatMap(({ x1, y1, x2, y2 }) => [
            [x1, y1],
            [x2, y2],
          ]),
        ];
        for (const [x = 0, y = 0] of points) expect(x >= -0.01 && x <= 400.01 && y >= -0.01 && y <= 300.01).toBe(true);
      },
    ),
  );
});
