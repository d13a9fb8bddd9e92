import type { PlanFile } from "../../../src/plan/file/planFile";
import { validate } from "../../../src/plan/file/validate";
import { lastSigned } from "../../../src/plan/inputs/lastSigned";
import { tinyPlan } from "../../support/tinyPlan";

function signs(more: Partial<PlanFile>): string | null {
  const { inputs } = validate({ ...tinyPlan, ...more });
  return inputs && lastSigned(inputs);
}

test("whoever signed last is likely to sign next; before that, the supervisor", () => {
  const hold = { metric: "u", amount: 1, period: 1 };
  expect(signs({})).toBe("S");
  expect(signs({ holds: [hold] })).toBe("S");
  expect(signs({ holds: [{ ...hold, by: "Ann", date: "2026-02-01" }] })).toBe("Ann");
  const changes = [
    { type: "revise" as const, reason: "better" as const, metric: "u", month: 4, total: 130, by: "Bob", date: "2026-03-01" },
  ];
  expect(signs({ holds: [{ ...hold, by: "Ann", date: "2026-02-01" }], changes })).toBe("Bob");
  expect(signs({ holds: [{ ...hold, by: "Ann", date: "2026-04-01" }], changes })).toBe("Ann");
});
