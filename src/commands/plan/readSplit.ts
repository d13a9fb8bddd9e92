/** What the page that chooses how the target is split shows: the plan as it is, and where its parts stand. Nothing is written. */
import { COMMON_SEASON } from "../../forms/input/readSeasonality";
import { choiceKept, choiceOf, type SplitChoice, type SplitPart } from "../../plan/choice/splitChoice";
import { toPlanFile } from "../../plan/file/toPlanFile";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Path } from "../../plan/problem/problem";
import type { Outcome, Place } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import type { PlanRead } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";

export interface SplitRead {
  readonly inputs: Inputs;
  /** By which the plan is made now. */
  readonly now: SplitChoice;
  /** By which it is known whether somebody has typed since. */
  readonly stamp: string;
  /** Settings that this workbook's sheets have a cell for: those of earlier versions lack some. */
  readonly cells: readonly SplitPart[];
  /** Where the lists stand that also decide the split. */
  readonly places: Readonly<Record<"holds" | "bounds" | "buffers" | "clients", Place>>;
}

/** Where each of them stands in the plan file. */
export const SETTING_CELLS = {
  weights: ["managers", 0, "weight"],
  units: ["metrics", 0, "unit"],
  calendar: ["calendar"],
  season: COMMON_SEASON,
  remainder: ["remainder"],
  manager: ["remainderTo", "manager"],
  client: ["remainderTo", "client"],
} satisfies Readonly<Record<SplitPart, Path>>;

/** What is chosen, and from what. */
export interface SplitChosen {
  readonly read: SplitRead;
  readonly choice: SplitChoice;
}

/** @param before what was chosen before, which stays chosen as far as it can be */
export function readSplit(before: SplitChosen | null = null): Promise<Outcome<SplitChosen>> {
  return settle(async () => {
    const found = await readPlan();
    if (found.type !== "Done") return found;
    const read = splitRead(found.value);
    return done({ read, choice: before === null ? read.now : choiceKept(before.read.inputs, before.choice, read.inputs) });
  });
}

export function splitRead(read: PlanRead): SplitRead {
  const { inputs, placeOf } = read;
  const names = Object.keys(SETTING_CELLS) as SplitPart[];
  return {
    inputs,
    now: choiceOf(inputs),
    stamp: JSON.stringify(toPlanFile(inputs)),
    cells: names.filter((name) => hasCell(read, SETTING_CELLS[name])),
    places: { holds: placeOf(["holds"]), bounds: placeOf(["bounds"]), buffers: placeOf(["buffers"]), clients: placeOf(["clients"]) },
  };
}

/** Whether a value has a cell of its own, and is not told of at what it belongs to. */
export function hasCell({ placeOf }: PlanRead, at: Path): boolean {
  const [own, parent] = [placeOf(at), placeOf(at.slice(0, -1))];
  return own.sheet !== parent.sheet || own.address !== parent.address;
}
