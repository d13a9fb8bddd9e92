/**
 * One thing that a user can ask for in the pane, as one object: which command does it, where it belongs, and what the pane shows
 * afterwards. The pane's buttons run it by its name, `actions.run("dashboard")`.
 */
import type { Failure, LocatedProblem, Outcome, PreviewShown, Progress } from "../../commands/outcome/outcome";
import type { Review } from "../../excel/write/planWriting";
import type { Language } from "../../plan/inputs/inputs";
import type { PanePlace } from "../session/places";
import type { Session, TaskName } from "../session/session";

type AnyCommand = (...given: never[]) => Promise<Outcome<unknown>>;

/** What is different in a session afterwards. A report goes to the task's own place. */
export type Changes = Partial<Omit<Session, "work" | "reportPlace">>;

/** What a command may need besides what is given with the press of a button. */
export interface Around {
  readonly session: Session;
  /** That the pane speaks, and the sheets of a new plan. */
  readonly language: Language;
  /** For tasks that can be cancelled. */
  readonly options: { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal; readonly review: Review };
}

export interface Done<Value> {
  readonly value: Value;
  readonly notices: readonly LocatedProblem[];
}

type ValueOf<Command> = Command extends (...given: never[]) => Promise<Outcome<infer Value>> ? Value : never;

/** @typeParam Given what whoever runs it has to give */
export interface TaskOf<Name extends string, Command extends AnyCommand, Given extends readonly unknown[]> {
  /** The command's name. Tests bring commands of their own by it. */
  readonly command: Name;
  /** Where the command is; read when it is first wanted. */
  load(): Promise<{ readonly [Own in Name]: Command }>;
  /** The place that comes to the front, such as for a button on the ribbon, and has the report; null: wherever the user is. */
  readonly place: PanePlace | null;
  /** It writes sheets or reads files one after another, tells how far it is and can be cancelled. */
  readonly isCancellable?: true;
  /** It changes the workbook outside of what our sheets are written by, which knows by itself who wrote them. */
  readonly writesCells?: true;
  /** What is shown stays while it runs. */
  readonly keepsReport?: true;
  /** Is done whenever this place is chosen and there is a plan. */
  readonly whenChosen?: PanePlace;
  run(command: Command, around: Around, ...given: Given): Promise<Outcome<ValueOf<Command>>>;
  /** At its start. */
  started?(...given: Given): Changes;
  after(done: Done<ValueOf<Command>>, session: Session): Changes;
  /** Left out: the problems are listed, and those of the input sheet make its plan a draft. */
  refused?(problems: readonly LocatedProblem[], session: Session): Changes;
  /** Left out: the failure is told. */
  failed?(failure: Failure, session: Session): Changes;
  /** It only looks, and stands in nobody's way: what it finds is left out where something was begun meanwhile. */
  readonly isQuiet?: true;
  /** Whoever asked for it shows what would be written. Left out: a page of its own does. */
  readonly showsItself?: true;
  /** Where it shows that itself: what was agreed to would be something else by now. */
  asked?(preview: PreviewShown, session: Session): Changes;
  /** What has to be looked at anew afterwards, in order. */
  again?(session: Session): readonly TaskName[];
  /** What it has found is shown as a copy of the workbook, and grows old with it. Left out: nothing of it is kept. */
  readonly anew?: Renewal<ValueOf<Command>, Given>;
}

/** How a copy of the workbook follows it: found anew beside everything else, once something in the workbook has changed. */
export interface Renewal<Value, Given extends readonly unknown[]> {
  /** With what it is found; null: nothing of it is shown. */
  given(session: Session): Given | null;
  /** What is shown then. Whatever somebody has typed into it stays. */
  then(outcome: Outcome<Value>, session: Session): Changes;
}

/** What was there, where it says the same. */
export function kept<Value>(before: Value, now: Value): Value {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** Any task, for those who run it by its name. */
export type AnyTask = TaskOf<string, AnyCommand, readonly unknown[]>;

/** Infers a task's types from its command's module. */
export function task<const Name extends string, Module extends { readonly [Own in Name]: AnyCommand }, Given extends readonly unknown[]>(
  one: Omit<TaskOf<Name, Module[Name], Given>, "load"> & { readonly command: Name; load(): Promise<Module> },
): TaskOf<Name, Module[Name], Given> {
  return one;
}

/** Whatever it writes is seen first. @param agreed the fingerprint of what was seen; left out: as the pane has it */
export function seenFirst({ review, ...options }: Around["options"], agreed = review.agreed): Around["options"] {
  return { ...options, review: { always: true, agreed } };
}
