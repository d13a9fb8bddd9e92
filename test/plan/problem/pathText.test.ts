import { pathText } from "../../../src/plan/problem/pathText";

test.each([
  [[], ""],
  [["year"], "year"],
  [["clients", 2, "manager"], "clients[2].manager"],
  [["seasonality", "p1", "users", 3], "seasonality.p1.users[3]"],
])("the path %j is %j", (path, text) => {
  expect(pathText(path)).toBe(text);
});
