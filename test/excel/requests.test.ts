import fc from "fast-check";
import { bytesOf, pieces } from "../../src/excel/requests";

describe("pieces(rows, limit)", () => {
  const tables = fc.array(fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.constant("")), { minLength: 2, maxLength: 2 }), { maxLength: 60 });

  test("together are the rows, in order, each with the position of its first", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 400 }), (rows, limit) => {
        const cut = pieces(rows, limit);
        expect(cut.flatMap((piece) => piece.rows)).toEqual(rows);
        expect(cut.map(({ from }) => rows[from])).toEqual(cut.map((piece) => piece.rows[0]));
      }),
    );
  });

  test("stay below the limit, unless a single row is larger", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 400 }), (rows, limit) => {
        for (const piece of pieces(rows, limit)) {
          expect(piece.bytes).toBeGreaterThanOrEqual(bytesOf(piece.rows) - 2);
          expect(piece.rows.length === 1 || piece.bytes <= limit).toBe(true);
        }
      }),
    );
  });

  test("count bytes, not characters: a Chinese character takes three", () => {
    expect(bytesOf("目标")).toBe(8);
  });
});
