/** Every command that writes, each with the workbook in which it has most to do. */
import { moveUp } from "../../src/commands/opening/moveUp";
import { releaseHolds } from "../../src/commands/holds/releaseHolds";
import { check } from "../../src/commands/plan/check";
import { generate } from "../../src/commands/plan/generate";
import { goalCards } from "../../src/commands/scores/goalCards";
import { importPlan } from "../../src/commands/plan/importPlan";
import { makeChange } from "../../src/commands/year/makeChange";
import { makeDashboard } from "../../src/commands/months/makeDashboard";
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import { makePeriodSheet } from "../../src/commands/plan/makePeriodSheet";
import { makePersonalSheet } from "../../src/commands/time/makePersonalSheet";
import { saveProposals } from "../../src/commands/year/saveProposals";
import { setStages } from "../../src/commands/year/setStages";
import { scoreSheets } from "../../src/commands/scores/scoreSheets";
import { refuseWishes } from "../../src/commands/wishes/refuseWishes";
import { takeWishes } from "../../src/commands/wishes/takeWishes";
import { takeIn } from "../../src/commands/months/takeIn";
import { undoAction, type Undoing } from "../../src/commands/undo/undoAction";
import { undoChange } from "../../src/commands/year/undoChange";
import { F18 } from "../../src/forms/F18/form";
import type { Outcome } from "../../src/commands/outcome/outcome";
import type { WriteOptions } from "../../src/commands/workbook/writePlan";
import { tinyPlan } from "../support/tinyPlan";
import { REPORT_COMMANDS } from "./reportCommands";
import { revision, WISHES } from "./standings";
import { SETTING_COMMANDS } from "./settingCommands";
import type { WritingCommand } from "./writingCommand";

export const WRITING_COMMANDS: readonly WritingCommand[] = [
  { name: "first generate", on: "plan", run: generate, stops: true },
  { name: "generate again", on: "generated", run: generate, stops: true },
  {
    name: "import over it",
    on: "generated",
    run: () => importPlan(JSON.stringify({ ...tinyPlan, team: "Other" }), { replace: true }),
    stops: false,
  },
  { name: "detail", on: "generated", run: (options) => makePeriodSheet(2, options), stops: true },
  { name: "first revision", on: "generated", run: (options) => makeChange(revision, options), stops: true },
  { name: "undo", on: "revised", run: undoChange, stops: true },
  { name: "monthly", on: "generated", run: (options) => makeMonthly({ month: 1, managers: null }, options), stops: true },
  { name: "next monthly", on: "typed", run: (options) => makeMonthly({ month: 2, managers: null }, options), stops: true },
  { name: "take in", on: "typed", run: (options) => takeIn([], options), stops: true },
  { name: "close a month", on: "typed", run: (options) => makeChange({ type: "respread", closed: 1 }, options), stops: true },
  {
    name: "take wishes",
    on: "wished",
    run: (options) => takeWishes({ wishes: WISHES, by: "Li", date: "2026-07-01", reason: "signed", absorbedBy: null }, options),
    stops: true,
  },
  { name: "put wishes back", on: "wished", run: (options) => refuseWishes(WISHES, options), stops: true },
  {
    name: "release a hold",
    on: "wishTaken",
    run: async (options) => {
      const read = await check();
      return read.type === "Done" ? releaseHolds(read.value.holds, options) : read;
    },
    stops: true,
  },
  {
    name: "stages",
    on: "generated",
    run: (options) =>
      setStages({ managers: ["a", "b"], stage: "proposed", by: "Li", date: "2026-01-05", note: "", gapAccepted: false }, options),
    stops: true,
  },
  {
    name: "issue",
    on: "agreed",
    run: (options) =>
      setStages({ managers: ["a", "b"], stage: "issued", by: "Li", date: "2026-01-06", note: "", gapAccepted: false }, options),
    stops: true,
  },
  { name: "dashboard", on: "typed", run: makeDashboard, stops: true },
  { name: "goal cards", on: "plan", run: goalCards, stops: true },
  { name: "goal cards again", on: "cards", run: goalCards, stops: true },
  { name: "score sheets", on: "cards", run: scoreSheets, stops: true },
  { name: "plan of work", on: "plan", run: (options) => makePersonalSheet(F18, "", options), stops: true },
  { name: "plan of work again", on: "work", run: (options) => makePersonalSheet(F18, "", options), stops: true },
  // What was typed since, on the way to where they begin, goes with it.
  { name: "undo the first generating", on: "generated", run: undoWhatever, stops: true },
  { name: "undo a revision", on: "revised", run: undoWhatever, stops: true },
  { name: "undo taking in", on: "takenIn", run: undoWhatever, stops: true },
  { name: "undo taking wishes", on: "wishTaken", run: undoWhatever, stops: true },
  { name: "undo an import", on: "imported", run: undoWhatever, stops: true },
  { name: "undo the next month", on: "nextMonth", run: undoWhatever, stops: true },
  { name: "adopt", on: "earlier", run: (options) => moveUp("adopt", options), stops: true },
  { name: "keep a copy", on: "earlier", run: (options) => moveUp("copy", options), stops: true },
  {
    name: "negotiate",
    on: "generated",
    run: (options) =>
      saveProposals(
        { style: "guided", proposals: [{ manager: "Ann", metric: "Users", product: null, proposed: "70", agreed: "65", note: "n" }] },
        options,
      ),
    stops: true,
  },
  ...SETTING_COMMANDS,
  ...REPORT_COMMANDS,
];

/** Undoes the newest action. */
async function undoWhatever(options: WriteOptions): Promise<Outcome<Undoing>> {
  const ended = await undoAction({}, options);
  const { value } = ended.type === "Done" ? ended : { value: null };
  return value?.type === "TypedSince" ? undoAction({ agreed: value.since }, options) : ended;
}
