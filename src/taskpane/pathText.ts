import type { Path } from "../plan/problem";

/** Where a problem stands in a plan file: `clients[3].manager`, counted from 1 as people do. */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}
