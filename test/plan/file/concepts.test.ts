import { blank } from "../../../src/plan/file/blank";
import { CONCEPTS } from "../../../src/plan/file/concepts";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { validateSplit } from "../../../src/plan/file/validateSplit";
import { right } from "./rightFile";

test("every field of a plan file, and everything of a plan, belongs to one concept", () => {
  for (const part of ["fields", "blank"] as const) {
    const all = CONCEPTS.flatMap((concept) => Object.keys(concept[part]));
    expect([...new Set(all)]).toEqual(all);
  }
});

test("a plan before anything is given lacks metrics, products and managers, and nothing else", () => {
  const { problems } = validate(toPlanFile(blank));
  expect(problems.map(({ at }) => at)).toEqual([["metrics"], ["products"], ["managers"]]);
});

test("what the split is made from is checked alike without the rest", () => {
  const file = { ...right, clients: "none" };
  expect(validateSplit(file)).toEqual(validate(file));
  expect(validateSplit(right)).toEqual(validate(right));
});
