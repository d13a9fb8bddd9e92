import fc from "fast-check";
import { patched, patchOf, type Data } from "../../../src/excel/record/patch";

const data = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Data>;

test("a patch makes of what was what is", () => {
  fc.assert(
    fc.property(data, data, (before, now) => {
      const patch = patchOf(before, now);
      expect(patch === null ? before : patched(before, patch)).toEqual(now);
      expect(patchOf(now, now)).toBeNull();
    }),
  );
});

test("it says no more than what differs", () => {
  const before = {
    rows: [
      [1, 2],
      [3, null],
    ],
    name: "F1",
  };
  expect(
    patchOf(before, {
      rows: [
        [1, 2],
        [4, null],
      ],
      name: "F1",
    }),
  ).toEqual({ rows: { 1: { 0: [4] } } });
  expect(patchOf(before, { rows: [[1, 2]], name: "F1" })).toEqual({ rows: [[[1, 2]]] });
});

test("made of other data, it tells nothing", () => {
  expect(patched([1], { 3: [4] })).toBeUndefined();
  expect(patched("text", { 0: [4] })).toBeUndefined();
});
