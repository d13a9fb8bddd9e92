import type { Outcome } from "../../commands/outcome/outcome";
import type { Language } from "../../plan/inputs/inputs";
import type { SplitChoice } from "../../plan/choice/splitChoice";
import type { PanePlace } from "../session/places";
import type { LabEdit } from "../session/lab";
import type { Beside, Dialog, TaskName, YearDialog } from "../session/session";
import type { LanguageChoice } from "../surroundings/language";
import { notLoaded } from "../tasks/notLoaded";
import type { AnyTask, Around } from "../tasks/task";
import { TASKS, type Commands, type End, type Given, type OutcomeOf } from "../tasks/tasks";
import type { SessionEvent } from "./nextSession";
import type { Store } from "./store";

/** What the user can do in the pane. One thing at a time: while something runs, nothing else starts. */
export interface Actions {
  /** Does a task and answers with how it ended; null: something else is running. */
  readonly run: <Name extends TaskName>(name: Name, ...given: Given<Name>) => Promise<OutcomeOf<Name> | null>;
  /** Does a task as soon as nothing else is running: a button on the ribbon can be pressed at any moment. */
  readonly press: (name: PressedTask) => Promise<void>;
  /** Finds anew what is shown of the workbook; false: something else was begun meanwhile. */
  readonly renew: () => Promise<boolean>;
  /** Goes on with what the user has seen and agreed to. */
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
  readonly choosePlace: (place: PanePlace) => void;
  /** While something runs, none opens. */
  readonly openDialog: (dialog: Dialog) => void;
  /** Opens a dialog of the year, once it is known how the year stands. */
  readonly openYearDialog: (dialog: YearDialog) => Promise<void>;
  /** While sheets are being written, a dialog waits for how that ends. */
  readonly closeDialog: () => void;
  /** Shows nothing of it any more. */
  readonly leave: (what: "previewed" | "recent") => void;
  /** Puts the page about who wrote the workbook aside, or brings it back. */
  readonly askOpening: (aside: boolean) => void;
  readonly setImportText: (text: string) => void;
  readonly editLab: (edit: LabEdit) => void;
  /** Lets the other side have its way where both have changed something. */
  readonly turnConflict: (key: string) => void;
  /** Null: leaves everything as it is. */
  readonly chooseSplit: (choice: SplitChoice | null) => void;
  /** Null: closes what is shown. */
  readonly showBeside: (beside: Beside | null) => void;
  /** What is shown once was shown. */
  readonly saw: (beside: Beside) => void;
  /** Whether what is written is to be seen first in any case. */
  readonly chooseReview: (all: boolean) => void;
  readonly chooseLanguage: (choice: LanguageChoice) => Promise<void>;
}

/** Tasks that need no more than their name. */
export type PressedTask = "sample" | "check" | "generate";

/** What the pane keeps of its user. */
export interface Habits {
  /** That the sheets of a new plan get, too. */
  readonly language: () => Language;
  /** Reads the words of a choice and remembers it; rejects where they cannot be loaded. */
  readonly learn: (choice: LanguageChoice) => Promise<void>;
  readonly rememberReview: (all: boolean) => void;
  readonly saw: (beside: Beside) => void;
}

export function createActions(store: Store, commands: Commands, habits: Habits): Actions {
  let running: AbortController | null = null;
  // A button on the ribbon may open the pane and press a button in it at once: that waits until the pane has looked around.
  let looking: Promise<unknown> = Promise.resolve();

  let pressed: Promise<unknown> = Promise.resolve();
  let ended: Promise<unknown> = Promise.resolve();

  const start = (name: TaskName, given: readonly unknown[], agreed: string | null = null): Promise<Outcome<unknown> | null> => {
    if (store.get().work.type !== "Idle") return Promise.resolve(null);
    const task: AnyTask = TASKS[name];
    if (task.isQuiet) return look(name, task);
    goOn();
    const outcome = begin(name, given, agreed);
    ended = outcome;
    return outcome;
  };
  const around = (signal: AbortSignal, agreed: string | null): Around => ({
    session: store.get(),
    language: habits.language(),
    options: {
      onProgress: (progress) => store.send({ type: "Progressed", progress }),
      signal,
      review: { always: store.get().reviewsAll, agreed },
    },
  });
  const begin = async (name: TaskName, given: readonly unknown[], agreed: string | null): Promise<Outcome<unknown> | null> => {
    const task: AnyTask = TASKS[name];
    const { found } = store.get().opening;
    if (task.writesCells && (found?.type === "Earlier" || found?.type === "Later")) {
      store.send({ type: "OpeningAsked", aside: false });
      return null;
    }
    const controller = new AbortController();
    if (task.isCancellable) running = controller;
    store.send({ type: "Started", task: name, given });
    const outcome = await task.run(commands[TASKS[name].command], around(controller.signal, agreed), ...given);
    running = null;
    store.send({ type: "Ended", end: { task: name, outcome } as End, given });
    return outcome;
  };
  /** How many things were begun: what is looked at beside them is worth nothing once there is another. */
  let begun = 0;
  let beside = new AbortController();
  const goOn = (): void => {
    begun += 1;
    beside.abort();
    beside = new AbortController();
  };
  const look = async (name: TaskName, task: AnyTask, renewed?: readonly unknown[]): Promise<Outcome<unknown> | null> => {
    const before = begun;
    const outcome = await task.run(commands[TASKS[name].command], around(beside.signal, null), ...(renewed ?? []));
    if (begun !== before || store.get().work.type !== "Idle") return null;
    store.send({ type: renewed ? "Renewed" : "Ended", end: { task: name, outcome } as End });
    return outcome;
  };
  const renew = async (): Promise<boolean> => {
    for (const [name, task] of everyTask()) {
      const given = task.anew?.given(store.get()) ?? null;
      if (given !== null && (store.get().work.type !== "Idle" || (await look(name, task, given)) === null)) return false;
    }
    return true;
  };
  const run = async (name: TaskName, given: readonly unknown[], agreed: string | null = null): Promise<Outcome<unknown> | null> => {
    if (name === "look") {
      const looked = start(name, given);
      const all = looked.then(async () => {
        for (const next of (TASKS.look as AnyTask).again?.(store.get()) ?? []) await start(next, []);
      });
      looking = all;
      await all;
      return looked;
    }
    await looking;
    const outcome = await start(name, given, agreed);
    const task: AnyTask = TASKS[name];
    if (outcome !== null) for (const next of task.again?.(store.get()) ?? []) await run(next, []);
    return outcome;
  };

  /** What is being found anew knows nothing of it. */
  const choose = (event: SessionEvent): void => {
    goOn();
    store.send(event);
  };

  const press = async (name: PressedTask): Promise<void> => {
    await looking;
    while (store.get().work.type !== "Idle") await ended;
    await run(name, []);
  };

  return {
    press: (name) => {
      const turn = pressed.then(() => press(name));
      pressed = turn;
      return turn;
    },
    renew,
    run: (name, ...given) => run(name, given) as Promise<OutcomeOf<typeof name> | null>,
    confirm: async () => {
      const { dialog } = store.get();
      if (dialog?.type !== "Confirm") return;
      store.send({ type: "DialogClosed" });
      await run(dialog.task, dialog.given, dialog.preview.fingerprint);
    },
    cancel: () => {
      store.send({ type: "CancelAsked" });
      running?.abort();
    },
    choosePlace: (place) => {
      store.send({ type: "PlaceChosen", place });
      if (store.get().plan.type === "None") return;
      for (const [name, { whenChosen }] of everyTask()) if (whenChosen === place) void run(name, []);
    },
    openDialog: (dialog) => {
      if (store.get().work.type === "Idle") store.send({ type: "DialogOpened", dialog });
    },
    openYearDialog: async (dialog) => {
      await run("year", []);
      if (store.get().year.type === "Ready") store.send({ type: "DialogOpened", dialog });
    },
    closeDialog: () => {
      if (running === null) store.send({ type: "DialogClosed" });
    },
    leave: (what) => choose({ type: "Left", what }),
    askOpening: (aside) => store.send({ type: "OpeningAsked", aside }),
    setImportText: (text) => store.send({ type: "ImportTextChanged", text }),
    turnConflict: (key) => store.send({ type: "ConflictTurned", key }),
    editLab: (edit) => choose({ type: "LabEdited", edit }),
    chooseSplit: (choice) => choose({ type: "SplitChosen", choice }),
    showBeside: (beside) => store.send({ type: "BesideShown", beside }),
    saw: habits.saw,
    chooseReview: (all) => {
      habits.rememberReview(all);
      store.send({ type: "ReviewChosen", all });
    },
    chooseLanguage: async (choice) => {
      const failure = await habits.learn(choice).then(() => null, notLoaded);
      store.send(failure === null ? { type: "LanguageChosen", language: choice } : { type: "LanguageNotRead", failure });
    },
  };
}

function everyTask(): readonly (readonly [TaskName, AnyTask])[] {
  return Object.entries(TASKS) as [TaskName, AnyTask][];
}
