import fc from "fast-check";
import { forEachCell } from "../../../src/plan/split/cubeSheets";
import { verifyCube, type CubeFaces } from "../../../src/plan/split/verifyCube";
import { verifyTable } from "../../../src/plan/split/verifyTable";
import { runs } from "./runs";

const side = fc.integer({ min: 1, max: 4 });
const anyCells = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: -9, max: 99 }), { minLength: count, maxLength: count });
const changed = (values: readonly number[], at: number, by: number): readonly number[] =>
  values.map((value, i) => (i === at ? value + by : value));

describe("the proof of a table", () => {
  const anyTable = fc.tuple(side, side).chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cells: anyCells(rows * columns),
      place: fc.nat(rows * columns - 1),
    }),
  );
  const totals = (rows: number, columns: number, cells: readonly number[]): readonly [number[], number[]] => {
    const [byRow, byColumn] = [Array<number>(rows).fill(0), Array<number>(columns).fill(0)];
    cells.forEach((units, cell) => {
      byRow[Math.floor(cell / columns)]! += units;
      byColumn[cell % columns]! += units;
    });
    return [byRow, byColumn];
  };

  test("passes what is right, and names the place of whatever is not", () => {
    fc.assert(
      fc.property(anyTable, ({ rows, columns, cells, place }) => {
        const [byRow, byColumn] = totals(rows, columns, cells);
        const [row, column, found] = [Math.floor(place / columns), place % columns, cells[place] ?? 0];
        const proof = (given: readonly number[], min?: readonly number[], max?: readonly number[]) =>
          verifyTable(rows, columns, given, byRow, byColumn, min, max);
        expect(proof(cells)).toBeNull();
        expect(proof(cells, cells, cells)).toBeNull();
        expect(proof(changed(cells, place, 1))).toEqual({ type: "RowTotal", line: row, wanted: byRow[row], found: (byRow[row] ?? 0) + 1 });
        expect(proof(changed(cells, place, 0.5))).toEqual({ type: "NotWhole", row, column, found: found + 0.5 });
        expect(proof(cells, changed(cells, place, 1))).toEqual({ type: "OutOfBounds", row, column, found, min: found + 1, max: Infinity });
        expect(proof(cells, undefined, changed(cells, place, -1))).toEqual({
          type: "OutOfBounds",
          row,
          column,
          found,
          min: -Infinity,
          max: found - 1,
        });
        const other = { type: "ColumnTotal", line: column, wanted: (byColumn[column] ?? 0) - 2, found: byColumn[column] };
        expect(verifyTable(rows, columns, cells, byRow, changed(byColumn, column, -2))).toEqual(other);
      }),
      { numRuns: runs },
    );
  });
});

describe("the proof of a cube", () => {
  const anyCube = fc.tuple(side, side, side).chain(([products, periods, managers]) => {
    const count = products * periods * managers;
    return fc.record({ size: fc.constant({ products, periods, managers }), cells: anyCells(count), place: fc.nat(count - 1) });
  });
  type Size = Pick<CubeFaces, "products" | "periods" | "managers">;
  const facesOf = (size: Size, cells: readonly number[]) => {
    const { products, periods, managers } = size;
    const sheets = {
      productPeriod: Array<number>(products * periods).fill(0),
      managerPeriod: Array<number>(managers * periods).fill(0),
      productManager: Array<number>(products * managers).fill(0),
    };
    forEachCell({ ...size, ...sheets }, (product, period, manager, cell) => {
      const units = cells[cell] ?? 0;
      sheets.productPeriod[product * periods + period]! += units;
      sheets.managerPeriod[manager * periods + period]! += units;
      sheets.productManager[product * managers + manager]! += units;
    });
    return { ...size, ...sheets };
  };

  test("passes what is right, and names the first sheet and place of whatever is not", () => {
    fc.assert(
      fc.property(anyCube, ({ size, cells, place }) => {
        const { periods, managers } = size;
        const faces = facesOf(size, cells);
        const [product, period, manager] = [
          Math.floor(place / (periods * managers)),
          Math.floor(place / managers) % periods,
          place % managers,
        ];
        expect(verifyCube(faces, cells)).toBeNull();
        expect(verifyCube(faces, changed(cells, place, 0.5))).toEqual({ type: "NotWhole", cell: place, found: (cells[place] ?? 0) + 0.5 });
        const wanted = faces.productPeriod[product * periods + period] ?? 0;
        expect(verifyCube(faces, changed(cells, place, 1))).toEqual({
          type: "Total",
          sheet: "productPeriod",
          row: product,
          column: period,
          wanted,
          found: wanted + 1,
        });
        const ofManager = manager * periods + period;
        const found = faces.managerPeriod[ofManager] ?? 0;
        expect(verifyCube({ ...faces, managerPeriod: changed(faces.managerPeriod, ofManager, 1) }, cells)).toEqual({
          type: "Total",
          sheet: "managerPeriod",
          row: manager,
          column: period,
          wanted: found + 1,
          found,
        });
        const ofProduct = product * managers + manager;
        const mix = faces.productManager[ofProduct] ?? 0;
        expect(verifyCube({ ...faces, productManager: changed(faces.productManager, ofProduct, -1) }, cells)).toEqual({
          type: "Total",
          sheet: "productManager",
          row: product,
          column: manager,
          wanted: mix - 1,
          found: mix,
        });
      }),
      { numRuns: runs },
    );
  });
});
