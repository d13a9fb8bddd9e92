/** Scoring: goal cards, score sheets, their formulas, and the score lab. */
import type { SheetsMade } from "../../commands/outcome/outcome";
import type { ConvertedSheets } from "../../commands/scores/convertFormulas";
import type { FormulaStyle } from "../../plan/measure/scoring";
import { chosenIn, freshLab, renewedLab, type Lab } from "../session/lab";
import type { Report } from "../session/session";
import { lookAgain } from "./afterwards";
import { kept, task, type Changes, type Done } from "./task";

const made =
  (name: Extract<Report, { readonly type: "Made" }>["task"]) =>
  ({ value, notices }: Done<SheetsMade>): Changes => ({ report: { type: "Made", task: name, made: value, notices } });

const cardsChecked = ({ value, notices }: Done<number>): { readonly report: Report } => ({
  report: { type: "CardsChecked", cards: value, notices },
});

export const scoreTasks = {
  goalCards: task({
    command: "goalCards",
    load: () => import("../../commands/scores/goalCards"),
    place: "review",
    isCancellable: true,
    run: (goalCards, { options }) => goalCards(options),
    after: made("goalCards"),
    again: lookAgain,
  }),
  scoreSheets: task({
    command: "scoreSheets",
    load: () => import("../../commands/scores/scoreSheets"),
    place: "review",
    isCancellable: true,
    run: (scoreSheets, { options }) => scoreSheets(options),
    after: made("scoreSheets"),
    again: lookAgain,
  }),
  checkCards: task({
    command: "checkCards",
    load: () => import("../../commands/scores/checkCards"),
    place: "review",
    run: (checkCards) => checkCards(),
    after: cardsChecked,
    // What is corrected on a card leaves the list.
    anew: {
      given: ({ report }) => (report?.type === "CardsChecked" ? [] : null),
      then: (outcome, { report }) => (outcome.type === "Done" ? { report: kept(report, cardsChecked(outcome).report) } : {}),
    },
  }),
  convert: task({
    command: "convertFormulas",
    writesCells: true,
    load: () => import("../../commands/scores/convertFormulas"),
    place: "review",
    run: (convertFormulas, _around, style: FormulaStyle, which: ConvertedSheets) => convertFormulas(style, which),
    after: ({ value, notices }) => ({ report: { type: "Converted", converted: value, notices } }),
  }),
  /** Reads the cards into the score lab; what was tried out before is forgotten. */
  openLab: task({
    command: "scoreLab",
    load: () => import("../../commands/scores/scoreLab"),
    place: "review",
    keepsReport: true,
    run: (scoreLab) => scoreLab(),
    after: ({ value }, { lab }) => ({ lab: freshLab(value, lab?.chosen) }),
    anew: {
      given: ({ lab }) => (lab === null ? null : []),
      then: (outcome, { lab }) => ({ lab: lab && (outcome.type === "Done" ? renewedLab(outcome.value, lab) : lab) }),
    },
  }),
  /** Writes what was tried out for the chosen manager, and reads the cards again. */
  writeLab: task({
    command: "writeLab",
    load: () => import("../../commands/scores/writeLab"),
    place: "review",
    run: (writeLab, _around, lab: Lab) => {
      const { of, card } = chosenIn(lab);
      return writeLab({ managerId: of.managerId, goals: of.goals.map(({ id }) => id), card });
    },
    after: made("writeLab"),
    again: ({ report }) => (report?.type === "Made" ? ["openLab"] : []),
  }),
};
