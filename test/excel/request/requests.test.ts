import fc from "fast-check";
import { bytesOf, MAX_OPERATION, MAX_REQUEST, pieces, requests, type Operation } from "../../../src/excel/request/requests";

describe("pieces(rows, limit)", () => {
  const tables = fc.array(
    fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.constant("")), { minLength: 2, maxLength: 2 }),
    { maxLength: 60 },
  );

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

describe("requests(operations)", () => {
  const operations = fc.array(
    fc
      .record({ bytes: fc.integer({ min: 0, max: MAX_OPERATION }), steps: fc.integer({ min: 0, max: 100 }) })
      .map((size): Operation => ({ ...size, queue: () => undefined })),
    { maxLength: 30 },
  );

  test("keep the operations and their order, never exceed the limit, and two neighbours would not fit into one", () => {
    fc.assert(
      fc.property(operations, (all) => {
        const groups = requests(all);
        const sizes = groups.map((group) => group.reduce((sum, { bytes, steps }) => sum + bytes + steps * 600, 0));
        expect(groups.flat()).toEqual(all);
        for (const size of sizes) expect(size).toBeLessThanOrEqual(MAX_REQUEST);
        for (const [index, group] of groups.slice(1).entries()) {
          const [first] = group;
          expect((sizes[index] ?? 0) + (first?.bytes ?? 0) + (first?.steps ?? 0) * 600).toBeGreaterThan(MAX_REQUEST);
        }
      }),
    );
  });
});
