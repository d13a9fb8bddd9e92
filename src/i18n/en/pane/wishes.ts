import { count } from "../count";

/** English texts: numbers that users typed over the plan's. */
export const wishes = {
  title: (many: number): string => `${count(many, "number", "numbers")} typed over the plan's`,
  /** What they become. */
  explain: {
    holds: "Held, they are kept to the unit and everything else is split again. Whatever you leave stays in its cell.",
    shifts: "Taken, they are written down as shifts: others make room. Whatever you leave stays in its cell.",
  },
  target: "The target itself is changed on the input sheet, or by a revision.",
  from: (planned: string, found: string): string => `${planned} → ${found}`,
  by: "By",
  reason: "Reason",
  absorbedBy: "Who makes room",
  absorbers: {
    usual: "Those who share the nearest total",
    manager: "The other account managers",
    client: "The other clients",
    product: "The other products",
    month: "The other months",
  },
  take: {
    holds: (many: number): string => (many <= 1 ? "Hold and split again" : `Hold ${many} and split again`),
    shifts: (many: number): string => (many <= 1 ? "Shift" : `Make ${many} shifts`),
  },
  refuse: (many: number): string => (many <= 1 ? "Put back" : `Put ${many} back`),
};
