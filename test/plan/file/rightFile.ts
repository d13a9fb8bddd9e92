import type { Inputs } from "../../../src/plan/inputs/inputs";
import type { Path } from "../../../src/plan/problem/problem";
import { validate } from "../../../src/plan/file/validate";

/** A right plan file, to be spoilt in one place. */
export const right = {
  version: 1,
  language: "en",
  team: "Key accounts",
  supervisor: "Lee",
  year: 2026,
  firstMonth: 4,
  periods: [1, 1, 1, 1, 1, 1, 3, 3],
  metrics: [
    { id: "users", name: "Users", unit: "1" },
    { id: "revenue", name: "Revenue", unit: "0.01" },
  ],
  products: [
    { id: "crbt", name: "Ringback", target: { users: "1200", revenue: "36000.00" } },
    { id: "sms", name: "SMS", target: { users: "300", revenue: "4500.50" } },
  ],
  managers: [
    { id: "jia", name: "Jia", area: "East", weight: 1, from: 1, ramp: [0.5, 0.75, 1] },
    { id: "yi", name: "Yi", area: "West", weight: 2 },
  ],
  clients: [
    { id: "c1", name: "One", manager: "jia", class: "A", basis: { crbt: { users: 30, revenue: 900 }, sms: { users: null } } },
    { id: "c2", name: "Two", manager: "Yi ", class: "B" },
  ],
  seasonality: [1, 1, 1, 1, 1, 1, 2, 2],
  layouts: { F1: [1, 1, 1, 1, 1, 1, 2] },
};

/** The file with one value replaced; undefined takes it away. */
export function spoilt(at: Path, value: unknown): unknown {
  const file = structuredClone(right) as unknown;
  const parent = at.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], file) as Record<string, unknown>;
  const key = String(at.at(-1));
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = value;
  return file;
}

/** What a file without mistakes gives. */
export function inputsOf(file: unknown): Inputs {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(JSON.stringify(problems));
  return inputs;
}
