import { tokens as written } from "@fluentui/react-components";
import { tokens } from "../../../src/taskpane/surroundings/tokens";

test("every custom property of Fluent is spelt as its token", () => {
  const names = Object.keys(written);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(written);
});
