import fc from "fast-check";
import { keyOfMarker, markerName } from "../../../src/excel/read/marker";
import { managerForm, managerKey } from "../../../src/forms/parts/managerKey";

test("managerKey(form, id) is the same for ever: workbooks keep it", () => {
  expect(managerKey("F9", "jia")).toBe("F9_61753cd7");
  expect(managerKey("F10", "客户经理甲")).toBe("F10_40f0eab9");
});

test("managerKey(form, id) is a sheet's key whatever the id, known again by its mark and by its form", () => {
  fc.assert(
    fc.property(fc.constantFrom("F4", "F9", "F10"), fc.string({ unit: "binary" }), (form, id) => {
      const key = managerKey(form, id);
      expect(keyOfMarker(markerName(key))).toBe(key);
      expect(managerForm(key)).toBe(form);
    }),
  );
});

test("managerKey(form, id) tells ten thousand managers apart", () => {
  expect(new Set(Array.from({ length: 10_000 }, (_, i) => managerKey("F9", `客户经理${i}`))).size).toBe(10_000);
});

test("managerForm(key) is null for sheets that belong to nobody", () => {
  expect(["Input", "F1", "F3_03", "TieOut", "Team"].map(managerForm)).toEqual([null, null, null, null, null]);
  expect(["TC_Team", "TC_F3_03", "TC_Verdict", "TC_F9_61753CD7", "TC_F9_61753cd7_Goals"].map(keyOfMarker)).toEqual([
    "Team",
    "F3_03",
    null,
    null,
    null,
  ]);
});
