import type { LineChange } from "../../sheet/merge/structure";

/** What takes changes of rows and columns back. */
export function backwards(changes: readonly LineChange[]): readonly LineChange[] {
  return [...changes].reverse().map((change) => ({ ...change, type: change.type === "insert" ? "delete" : "insert" }));
}

/** Where a line stands after changes; null: it is gone. */
export function lineThrough(changes: readonly LineChange[], axis: LineChange["axis"], line: number): number | null {
  let now: number | null = line;
  for (const change of changes) {
    if (change.axis !== axis || now === null || now < change.at) continue;
    if (change.type === "insert") now += change.count;
    else now = now < change.at + change.count ? null : now - change.count;
  }
  return now;
}
