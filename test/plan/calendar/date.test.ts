import fc from "fast-check";
import { dateOf, dayOf } from "../../../src/plan/calendar/date";

test("every day has its number and comes back, one after the other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_652_000 }), (day) => {
      expect(dayOf(dateOf(day))).toBe(day);
      expect(new Date(`${dateOf(day)}T00:00:00Z`).getTime() + 86_400_000).toBe(new Date(`${dateOf(day + 1)}T00:00:00Z`).getTime());
    }),
  );
});
