import * as fc from "fast-check";
import { NAME_LIMIT, sheetNames } from "../../../src/sheet/place/sheetName";

test("sheetNames leaves good names alone", () => {
  expect(sheetNames(["F1 任务一览表", "勾稽", "it's 50 %"])).toEqual(["F1 任务一览表", "勾稽", "it's 50 %"]);
});

test("sheetNames mends what Excel refuses", () => {
  expect(sheetNames(["a/b\\c:d?e*f[g]", "'quoted'", "History", "   ", "line\nbreak"])).toEqual([
    "a-b-c-d-e-f-g-",
    "quoted",
    "History -",
    "-",
    "line break",
  ]);
});

test("sheetNames numbers names that are taken, ignoring case", () => {
  expect(sheetNames(["F1", "f1", "Tie-out"], ["TIE-OUT", "Tie-out (2)"])).toEqual(["F1", "f1 (2)", "Tie-out (3)"]);
});

test("sheetNames never cuts a character in half", () => {
  const [name = ""] = sheetNames([`${"x".repeat(30)}💐 flowers`]);
  expect(name).toBe("x".repeat(30));
});

test("sheetNames: any names become legal and different", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary", maxLength: 60 }), { maxLength: 12 }),
      fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }),
      (wanted, taken) => {
        const names = sheetNames(wanted, taken);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(NAME_LIMIT);
          expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$|\p{Cc}|^\s|\s$/u);
          expect(name.toLowerCase()).not.toBe("history");
        }
        const all = [...names, ...new Set(taken.map((name) => name.toLowerCase()))].map((name) => name.toLowerCase());
        expect(new Set(all).size).toBe(all.length);
      },
    ),
  );
});
