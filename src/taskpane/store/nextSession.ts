/**
 * How the session changes: one pure function. Example: the user presses Generate: Started → Progressed (sheet by sheet) → Ended with
 * "Done" → the green line.
 */
import type { Failure, Outcome, Progress } from "../../commands/outcome/outcome";
import type { PanePlace } from "../session/places";
import type { SplitChoice } from "../../plan/choice/splitChoice";
import { editedLab, type LabEdit } from "../session/lab";
import type { Beside, Dialog, Placing, Session, TaskName, Work } from "../session/session";
import type { LanguageChoice } from "../surroundings/language";
import { drafted, told } from "../tasks/afterwards";
import type { AnyTask, Changes } from "../tasks/task";
import { TASKS, type End } from "../tasks/tasks";

export type SessionEvent =
  | { readonly type: "PlaceChosen"; readonly place: PanePlace }
  | { readonly type: "Started"; readonly task: TaskName; readonly given: readonly unknown[] }
  | { readonly type: "Progressed"; readonly progress: Progress }
  | { readonly type: "CancelAsked" }
  | { readonly type: "Ended"; readonly end: End; readonly given?: readonly unknown[] }
  /** What was shown was found anew. */
  | { readonly type: "Renewed"; readonly end: End }
  | { readonly type: "DialogOpened"; readonly dialog: Dialog }
  | { readonly type: "DialogClosed" }
  /** It is not shown any more. */
  | { readonly type: "Left"; readonly what: "previewed" | "recent" }
  /** Null: it is closed. */
  | { readonly type: "BesideShown"; readonly beside: Beside | null }
  | { readonly type: "ReviewChosen"; readonly all: boolean }
  /** The page about who wrote the workbook is put aside, or asks again. */
  | { readonly type: "OpeningAsked"; readonly aside: boolean }
  | { readonly type: "ImportTextChanged"; readonly text: string }
  | { readonly type: "LabEdited"; readonly edit: LabEdit }
  /** A conflict ends the other way. */
  | { readonly type: "ConflictTurned"; readonly key: string }
  /** Null: whoever was choosing leaves everything as it is. */
  | { readonly type: "SplitChosen"; readonly choice: SplitChoice | null }
  | { readonly type: "LanguageChosen"; readonly language: LanguageChoice }
  | { readonly type: "LanguageNotRead"; readonly failure: Failure };

/** The session after an event. */
export function nextSession(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case "PlaceChosen":
      return { ...session, place: event.place };
    case "Started":
      return afterStart(session, event.task, event.given);
    case "Progressed":
      return session.work.type === "Generating" ? { ...session, work: { ...session.work, progress: event.progress } } : session;
    case "CancelAsked":
      return session.work.type === "Generating" ? { ...session, work: { ...session.work, cancelling: true } } : session;
    case "Ended":
      return afterEnd(session, event.end, event.given ?? []);
    case "Renewed":
      return afterRenewal(session, event.end);
    case "DialogOpened":
      return { ...session, dialog: event.dialog };
    case "DialogClosed":
      return { ...session, dialog: null, previewed: null };
    case "Left":
      return { ...session, [event.what]: null };
    case "BesideShown":
      return { ...session, beside: event.beside };
    case "ReviewChosen":
      return { ...session, reviewsAll: event.all };
    case "OpeningAsked":
      return { ...session, opening: { ...session.opening, aside: event.aside } };
    case "ImportTextChanged":
      return { ...session, importText: event.text };
    case "ConflictTurned": {
      const others = session.turned.filter((key) => key !== event.key);
      return { ...session, turned: others.length < session.turned.length ? others : [...others, event.key] };
    }
    case "LabEdited":
      return session.lab === null ? session : { ...session, lab: editedLab(session.lab, event.edit) };
    case "SplitChosen": {
      const { choice } = event;
      return { ...session, split: choice && session.split && { ...session.split, choice, problems: [], isWritten: false } };
    }
    case "LanguageChosen":
      return { ...session, language: event.language };
    case "LanguageNotRead":
      return { ...session, report: { type: "Failed", failure: event.failure }, reportPlace: session.place };
  }
}

function afterStart(session: Session, name: TaskName, given: readonly unknown[]): Session {
  const task: AnyTask = TASKS[name];
  const work: Work = task.isCancellable
    ? { type: "Generating", task: name, progress: null, cancelling: false }
    : { type: "Busy", task: name };
  const report = task.keepsReport ? session.report : null;
  return { ...session, place: task.place ?? session.place, work, report, ...task.started?.(...given) };
}

function afterEnd(session: Session, { task: name, outcome }: End, given: readonly unknown[]): Session {
  const task: AnyTask = TASKS[name];
  const changes = changesAfter(session, name, given, outcome);
  const reportPlace = changes.report === undefined ? session.reportPlace : (task.place ?? changes.place ?? session.place);
  return { ...session, work: { type: "Idle" }, reportPlace, ...changes };
}

/** It is still the report that stood there when the workbook was looked at. */
function afterRenewal(session: Session, { task: name, outcome }: End): Session {
  const task: AnyTask = TASKS[name];
  const { report = session.report, ...changes } = task.anew?.then(outcome, session) ?? {};
  return { ...session, ...changes, report, ...(session.truthBeside === session.report && { truthBeside: report }) };
}

function changesAfter(session: Session, name: TaskName, given: readonly unknown[], outcome: Outcome<unknown>): Changes {
  const task: AnyTask = TASKS[name];
  switch (outcome.type) {
    case "Done":
      return task.after(outcome, session);
    case "Problems":
      return (task.refused ?? drafted)(outcome.problems, session);
    case "Failed":
      return (task.failed ?? told)(outcome.failure, session);
    case "Cancelled":
      return { report: { type: "Cancelled" } };
    case "ToConfirm":
      if (task.showsItself) return task.asked?.(outcome.preview, session) ?? {};
      return { dialog: { type: "Confirm", task: name, given, preview: outcome.preview } };
    case "InputExists":
      return isPlacing(name) ? { dialog: { type: "Replace", task: name, sheet: outcome.sheet } } : {};
  }
}

function isPlacing(task: TaskName): task is Placing {
  return task === "sample" || task === "new" || task === "import";
}
