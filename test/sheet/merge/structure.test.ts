import fc from "fast-check";
import type { CodesFound } from "../../../src/sheet/merge/codedSheet";
import { lineAfter, placementOf, structureOf, type LineChange } from "../../../src/sheet/merge/structure";

const found = (rows: readonly (string | null)[]): CodesFound => ({ stamp: "", layout: 1, rows, columns: ["a"] });
const none = { rows: new Set<number>(), columns: new Set<number>() };
const wanted = (rows: readonly string[]) => ({ rows, columns: ["a"] });

/** Carries the changes out as Excel does; what is inserted is "new". */
function carriedOut(rows: readonly (string | null)[], changes: readonly LineChange[]): readonly (string | null)[] {
  const result = [...rows];
  for (const { type, at, count } of changes)
    if (type === "delete") result.splice(at, count);
    else result.splice(at, 0, ...Array<string>(count).fill("new"));
  return result;
}

test("rows of the plan are inserted behind those that they follow, and what the plan has no more goes", () => {
  const seen = found(["head", null, "jia", "yi", "total"]);
  const { changes, after } = structureOf(seen, wanted(["head", "jia", "bing", "total"]), [wanted(["head", "jia", "yi", "total"])], none);
  expect(changes).toEqual([
    { axis: "rows", type: "delete", at: 3, count: 1 },
    { axis: "rows", type: "insert", at: 3, count: 1 },
  ]);
  expect(after.rows).toEqual([0, 2, 3, 4]);
});

test("what was never written is the user's: words where a code would stand, and copies of rows that go", () => {
  const seen = found(["head", "a note", "jia", "jia", "total"]);
  const { changes, after } = structureOf(seen, wanted(["head", "total"]), [wanted(["head", "jia", "total"])], none);
  expect(changes).toEqual([{ axis: "rows", type: "delete", at: 2, count: 1 }]);
  expect(after.rows).toEqual([0, 3]);
});

test("a row that leaves and is kept for what stands on it goes on where it stood", () => {
  const seen = found(["head", "jia", "yi", "total"]);
  const next = wanted(["head", "bing", "yi", "total"]);
  const { changes, after } = structureOf(seen, next, [wanted(["head", "jia", "yi", "total"])], { ...none, rows: new Set([1]) });
  expect(changes).toEqual([{ axis: "rows", type: "insert", at: 1, count: 1 }]);
  expect(after.rows).toEqual([0, 1, 3, 4]);
  expect(lineAfter(changes, "rows", 1)).toBe(2);
});

test("of a row that was copied with its code, the one where the plan has it is ours", () => {
  expect(placementOf(found(["head", "jia", "jia", "yi"]), wanted(["head", "jia", "yi"])).rows).toEqual([0, 1, 3]);
});

test("whatever users insert, delete and sort, every row of the plan has one place afterwards, and their own rows stay", () => {
  const names = ["a", "b", "c", "d", "e", "f", "g"];
  const someNames = fc.shuffledSubarray(names);
  const anyRows = fc.tuple(someNames, fc.array(fc.nat(8), { maxLength: 4 })).map(([rows, own]) => {
    const all: (string | null)[] = [...rows];
    for (const at of own) all.splice(Math.min(at, all.length), 0, null);
    return all;
  });
  fc.assert(
    fc.property(anyRows, someNames, (rows, next) => {
      const { changes, after, isNew } = structureOf(found(rows), wanted(next), [wanted(rows.filter((row) => row !== null))], none);
      const result = carriedOut(rows, changes);
      next.forEach((name, line) => {
        expect(result[after.rows[line] ?? -1]).toBe(isNew.rows[line] ? "new" : name);
      });
      expect(new Set(after.rows).size).toBe(next.length);
      expect(result.filter((row) => row === null)).toHaveLength(rows.filter((row) => row === null).length);
      expect(result).toHaveLength(next.length + rows.filter((row) => row === null).length);
    }),
  );
});
