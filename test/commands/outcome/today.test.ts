import { today } from "../../../src/commands/outcome/today";

test("the day is the user's, at every hour", () => {
  expect([0, 7, 23].map((hour) => today(new Date(2026, 0, 5, hour, 30)))).toEqual(["2026-01-05", "2026-01-05", "2026-01-05"]);
});
