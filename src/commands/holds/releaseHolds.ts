/** Numbers that were held are split again with everything else: their rows on the input sheet are emptied. All of them or none. */
import type { Ledger } from "../../excel/request/ledger";
import type { Path } from "../../plan/problem/problem";
import type { Generated, HoldShown, LocatedProblem, Outcome } from "../outcome/outcome";
import { settle } from "../outcome/settle";
import type { PlanRead } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";
import { heldSums } from "../workbook/summary";
import { writePlan, type WriteOptions } from "../workbook/writePlan";
import { emptied } from "./holdEntries";
import { withEntries } from "../workbook/withEntries";

/** @param holds as they were shown: what somebody has typed over since is not released unseen */
export function releaseHolds(holds: readonly HoldShown[], options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(release, { type: "releaseHolds" });

  async function release(ledger: Ledger): Promise<Outcome<Generated>> {
    const read = await readPlan();
    if (read.type !== "Done") return read;
    const now = heldSums(read.value.inputs);
    const gone = holds.filter(({ position, title, amount }) => now[position]?.title !== title || now[position]?.amount !== amount);
    if (gone.length > 0) return { type: "Problems", problems: gone.map(noLongerThere) };
    const positions = holds.map(({ position }) => position);
    return withEntries(ledger, read.value, "TC_Holds", emptied(read.value, positions), (first) =>
      writePlan(ledger, without(read.value, positions), [], { ...options, first }),
    );
  }
}

function noLongerThere({ title }: HoldShown): LocatedProblem {
  return { problem: { level: "error", at: [], detail: { type: "HoldGone", title } }, place: null };
}

/** The plan without some of its holds; the others stand where they stood. */
function without(read: PlanRead, positions: readonly number[]): PlanRead {
  const kept = [...read.inputs.holds.keys()].filter((position) => !positions.includes(position));
  const holds = read.inputs.holds.filter((_, position) => !positions.includes(position));
  const before = (at: Path): Path => {
    const [list, position, ...rest] = at;
    return list === "holds" && typeof position === "number" ? [list, kept[position] ?? position, ...rest] : at;
  };
  return {
    ...read,
    inputs: { ...read.inputs, holds },
    placeOf: (at) => read.placeOf(before(at)),
    whereOf: (at) => read.whereOf?.(before(at)) ?? null,
  };
}
