import type { Problem } from "../../../src/plan/problem";
import { withoutEchoes } from "../../../src/forms/input/echoes";

const problem = (at: Problem["at"], level: Problem["level"] = "error"): Problem => ({ level, at, detail: { type: "Missing" } });

test("withoutEchoes leaves out what follows from problems of the sheet", () => {
  const read = [problem(["products", 0, "target", "users"]), problem(["clients"])];
  const own = [problem(["products", 1, "target", "users"]), problem(["managers"])];
  expect(withoutEchoes([problem(["products", 0, "target", "users"]), problem(["clients", 3, "manager"]), ...own], read)).toEqual(own);
});

test("withoutEchoes keeps what stands around, and what only a notice spoke of", () => {
  const around = [problem(["products"]), problem(["clients", 2, "basis", "x"])];
  expect(withoutEchoes(around, [problem(["products", 0, "name"]), problem(["clients", 2, "basis"], "notice")])).toEqual(around);
});
