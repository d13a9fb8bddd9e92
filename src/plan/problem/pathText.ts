import { excerpt } from "./excerpt";
import type { Path } from "./problem";

/** A place in a plan file as JSON tools write it: ["clients", 2, "manager"] → clients[2].manager. */
export function pathText(path: Path): string {
  return path.map((step, depth) => (typeof step === "number" ? `[${step}]` : depth === 0 ? excerpt(step) : `.${excerpt(step)}`)).join("");
}
