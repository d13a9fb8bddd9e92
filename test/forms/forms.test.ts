import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keyOfMarker, markerName } from "../../src/excel/read/marker";
import { CODE } from "../../src/forms/code";
import { F10 } from "../../src/forms/F10/form";
import { F3 } from "../../src/forms/F3/form";
import { F4 } from "../../src/forms/F4/form";
import { F9 } from "../../src/forms/F9/form";
import { FORMS, formOf, type AnyForm } from "../../src/forms/forms";
import { ALL_READERS } from "../../src/forms/listReaders";
import { allTexts } from "../../src/i18n/allTexts";
import { blank } from "../../src/plan/file/blank";
import { examples } from "./allExamples";

test("every form is listed once, and its sheets are known by their keys", () => {
  const ids = FORMS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const form of FORMS) {
    const keys = keysOf(form);
    for (const key of keys) {
      expect(FORMS.filter(({ owns }) => owns(key))).toEqual([form]);
      expect(keyOfMarker(markerName(key))).toBe(key);
      for (const language of ["zh-CN", "en"] as const) expect(form.title(allTexts(language), key)).not.toBe("");
    }
  }
  expect(formOf("F99")).toBeNull();
});

test("whatever is compiled from a list of the plan file that sheets hold can be read again", () => {
  const compiled = FORMS.filter(
    ({ id }) => CODE[id].records !== undefined || CODE[id].personal !== undefined || CODE[id].settings !== undefined,
  ).map(({ id }) => id);
  expect(compiled.filter((id) => ALL_READERS[id] === undefined)).toEqual([]);
  const lists = Object.values(ALL_READERS).flatMap(({ list }) => list ?? []);
  expect(new Set(lists).size).toBe(lists.length);
  expect(Object.keys(blank)).toEqual(expect.arrayContaining(lists));
});

function keysOf(form: AnyForm): readonly string[] {
  switch (form.per) {
    case "manager":
      return [form.keyOf("jia")];
    case "person":
      return [form.keyOf(""), form.keyOf("jia")];
    case "period":
      return [form.keyOf(null), form.keyOf(2)];
    case "plan":
      return [form.keyOf()];
  }
}

test("sheets are made in the order of the forms", () => {
  const ids = FORMS.map(({ id }) => id as string);
  for (const { specs } of examples) {
    const order = specs.map(({ key }) => ids.indexOf(formOf(key)?.id ?? ""));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  }
});

test("the linter knows every form, so that nobody writes a key by hand", () => {
  const config = readFileSync(join(__dirname, "../lint/eslint.config.mjs"), "utf8");
  const [, words = ""] = /const FORM_KEYS =\s+"\^\(([^)]*)\)/.exec(config) ?? [];
  const known = words
    .replace(/"\s*\+\s*"/g, "")
    .split("|")
    .map((word) => new RegExp(`^${word.replaceAll("\\\\", "\\")}$`));
  // "Contents" is a word of Excel's own as well.
  expect(FORMS.map(({ id }) => id).filter((id) => !known.some((word) => word.test(id)))).toEqual(["Contents"]);
});

test("the key of a manager's sheet is the same for ever: workbooks keep it", () => {
  expect(F9.keyOf("jia")).toBe("F9_61753cd7");
  expect(F10.keyOf("客户经理甲")).toBe("F10_40f0eab9");
});

test("the key of a manager's sheet is known again by its mark and by its form, whatever the manager's id", () => {
  fc.assert(
    fc.property(fc.constantFrom(F4, F9, F10), fc.string({ unit: "binary" }), (form, id) => {
      const key = form.keyOf(id);
      expect(keyOfMarker(markerName(key))).toBe(key);
      expect(formOf(key)).toBe(form);
    }),
  );
});

test("the keys of managers' sheets tell ten thousand managers apart", () => {
  expect(new Set(Array.from({ length: 10_000 }, (_, i) => F9.keyOf(`客户经理${i}`))).size).toBe(10_000);
});

test("the key of a period's sheet counts from 1, and names inside our sheets are no keys", () => {
  expect([null, 0, 11].map(F3.keyOf)).toEqual(["F3", "F3_01", "F3_12"]);
  expect(["F3", "F3_12", "F4_61753cd7"].map(F3.periodOf)).toEqual([null, 11, null]);
  expect(["TC_Team", "TC_F3_03", "TC_Verdict", "TC_F9_61753CD7", "TC_F9_61753cd7_Goals"].map(keyOfMarker)).toEqual([
    "Team",
    "F3_03",
    null,
    null,
    null,
  ]);
});
