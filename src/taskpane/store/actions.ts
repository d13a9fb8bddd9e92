import type { applySpread } from "../../commands/cells/applySpread";
import type { check } from "../../commands/plan/check";
import type { checkCards } from "../../commands/scores/checkCards";
import type { ConvertedSheets, convertFormulas } from "../../commands/scores/convertFormulas";
import type { detail } from "../../commands/plan/detail";
import type { exportPlan } from "../../commands/plan/exportPlan";
import type { CatchUpPlan, compareCatchUp } from "../../commands/year/compareCatchUp";
import type { generate } from "../../commands/plan/generate";
import type { goalCards } from "../../commands/scores/goalCards";
import type { goTo } from "../../commands/workbook/goTo";
import type { importPlan } from "../../commands/plan/importPlan";
import type { makeChange } from "../../commands/year/makeChange";
import type { makeDashboard } from "../../commands/months/makeDashboard";
import type { makeMonthly, MonthlyRequest } from "../../commands/months/makeMonthly";
import type { newPlan } from "../../commands/plan/newPlan";
import type { Generated, Outcome, Place, Progress } from "../../commands/outcome/outcome";
import type { ChangePreview, previewChange } from "../../commands/year/previewChange";
import type { previewSpread, SpreadPreview, SpreadWish } from "../../commands/cells/previewSpread";
import type { sample } from "../../commands/plan/sample";
import type { Negotiation, saveProposals } from "../../commands/year/saveProposals";
import type { selectedAddress } from "../../commands/cells/selectedAddress";
import type { ReturnedFile, reviewReturned, takeIn } from "../../commands/months/takeIn";
import type { selfTest } from "../../commands/pane/selfTest";
import type { undoChange } from "../../commands/year/undoChange";
import type { whyCell } from "../../commands/plan/whyCell";
import type { scoreLab } from "../../commands/scores/scoreLab";
import type { scoreSheets } from "../../commands/scores/scoreSheets";
import type { GivenChange } from "../../commands/year/withChange";
import type { writeLab } from "../../commands/scores/writeLab";
import type { WriteOptions } from "../../commands/workbook/writePlan";
import type { yearState } from "../../commands/year/yearState";
import type { Language } from "../../plan/inputs/inputs";
import type { FormulaStyle } from "../../plan/measure/scoring";
import { chosenIn, type LabEdit } from "../session/lab";
import type { LanguageChoice } from "../surroundings/language";
import { hasChanged, type Dialog, type End, type Generating, type Placing, type Tab, type Task } from "../session/session";
import type { Store } from "./store";

/** The product's own commands, which do it in Excel; tests bring others. */
export interface Commands {
  readonly sample: typeof sample;
  readonly newPlan: typeof newPlan;
  readonly importPlan: typeof importPlan;
  readonly exportPlan: typeof exportPlan;
  readonly check: typeof check;
  readonly generate: typeof generate;
  readonly detail: typeof detail;
  readonly goTo: typeof goTo;
  readonly whyCell: typeof whyCell;
  readonly previewSpread: typeof previewSpread;
  readonly applySpread: typeof applySpread;
  readonly selectedAddress: typeof selectedAddress;
  readonly goalCards: typeof goalCards;
  readonly scoreSheets: typeof scoreSheets;
  readonly checkCards: typeof checkCards;
  readonly convertFormulas: typeof convertFormulas;
  readonly scoreLab: typeof scoreLab;
  readonly writeLab: typeof writeLab;
  readonly makeMonthly: typeof makeMonthly;
  readonly makeDashboard: typeof makeDashboard;
  readonly reviewReturned: typeof reviewReturned;
  readonly takeIn: typeof takeIn;
  readonly yearState: typeof yearState;
  readonly previewChange: typeof previewChange;
  readonly compareCatchUp: typeof compareCatchUp;
  readonly makeChange: typeof makeChange;
  readonly undoChange: typeof undoChange;
  readonly saveProposals: typeof saveProposals;
  readonly selfTest: typeof selfTest;
}

export type YearDialog = Extract<Dialog, { readonly type: "Change" | "Negotiate" | "Undo" }>;
export type GivenRespreading = Extract<GivenChange, { readonly type: "respread" }>;

/** What the user can do in the pane. One thing at a time: while something runs, nothing else starts. */
export interface Actions {
  /** Sees what plan the workbook holds, without telling about problems. */
  readonly look: () => Promise<void>;
  readonly place: (task: Placing) => Promise<void>;
  /** The answer to the question whether to replace the plan that is there. */
  readonly replace: (task: Placing) => Promise<void>;
  readonly check: () => Promise<void>;
  readonly generate: () => Promise<void>;
  readonly cancel: () => void;
  readonly detail: (period: number) => Promise<void>;
  readonly exportPlan: () => Promise<void>;
  readonly goTo: (place: Place) => Promise<void>;
  /** Explains the number in the selected cell. */
  readonly why: () => Promise<void>;
  /** Shows what a spread method would make of the selected cells. */
  readonly spread: (wish: SpreadWish) => Promise<void>;
  readonly writeSpread: (preview: Extract<SpreadPreview, { type: "Preview" }>) => Promise<void>;
  /** Where the selection is; null if it could not be told. */
  readonly selectedAddress: () => Promise<string | null>;
  readonly goalCards: () => Promise<void>;
  readonly scoreSheets: () => Promise<void>;
  readonly checkCards: () => Promise<void>;
  readonly convert: (style: FormulaStyle, which: ConvertedSheets) => Promise<void>;
  /** Reads the cards into the score lab; what was tried out before is forgotten. */
  readonly openLab: () => Promise<void>;
  readonly editLab: (edit: LabEdit) => void;
  /** Writes what was tried out for the chosen manager, and reads the cards again. */
  readonly writeLab: () => Promise<void>;
  /** Managers' sheets for a month of the plan, 1–12; null: everybody's. */
  readonly makeMonthly: (request: MonthlyRequest) => Promise<void>;
  readonly makeDashboard: () => Promise<void>;
  /** Looks through these files and the sheets that were typed into. */
  readonly review: (files: readonly ReturnedFile[]) => Promise<void>;
  /** Takes over what was looked through. */
  readonly takeIn: () => Promise<void>;
  /** Looks anew at how the year stands. */
  readonly lookAtYear: () => Promise<void>;
  /** Opens a dialog of the year, once it is known how the year stands. */
  readonly openYearDialog: (dialog: YearDialog) => Promise<void>;
  /** Null: something else is running. */
  readonly previewChange: (change: GivenChange) => Promise<Outcome<ChangePreview> | null>;
  readonly compareCatchUp: (change: GivenRespreading) => Promise<Outcome<readonly CatchUpPlan[]> | null>;
  /** The dialog stays open, with what was typed, until it is done. Null: something else is running. */
  readonly makeChange: (change: GivenChange) => Promise<Outcome<Generated> | null>;
  readonly undoChange: () => Promise<void>;
  /** As `makeChange`. */
  readonly saveProposals: (negotiation: Negotiation) => Promise<Outcome<Generated> | null>;
  /** Says what the self-test does, before `selfTest` does it. */
  readonly openSelfTest: () => void;
  readonly selfTest: () => Promise<void>;
  readonly chooseTab: (tab: Tab) => void;
  readonly openImport: () => void;
  readonly setImportText: (text: string) => void;
  /** While sheets are being written, a dialog waits for how that ends. */
  readonly closeDialog: () => void;
  readonly chooseLanguage: (choice: LanguageChoice) => void;
}

/** `language` is the language that a new plan's sheets get; `remember` keeps the chosen one. */
export function createActions(
  store: Store,
  commands: Commands,
  language: () => Language,
  remember: (choice: LanguageChoice) => void,
): Actions {
  let running: AbortController | null = null;
  let looking: Promise<unknown> = Promise.resolve();

  const start = async (task: Task, work: () => Promise<End>): Promise<boolean> => {
    if (store.get().work.type !== "Idle") return false;
    store.send({ type: "Started", task });
    store.send({ type: "Ended", end: await work() });
    return true;
  };
  // A button on the ribbon may open the pane and press a button in it at once: that waits until the pane has looked around.
  const run = (task: Task, work: () => Promise<End>): Promise<boolean> => looking.then(() => start(task, work));
  const look = async (): Promise<void> => {
    looking = start("look", async () => ({ task: "look", outcome: await commands.check() }));
    await looking;
  };
  const place = async (task: Placing, replace: boolean): Promise<void> => {
    await run(task, () => placing(task, { replace }));
    if (hasChanged(store.get().report)) await look();
  };
  const placing = async (task: Placing, options: { readonly replace: boolean }): Promise<End> => {
    switch (task) {
      case "sample":
        return { task, outcome: await commands.sample(language(), options) };
      case "new":
        return { task, outcome: await commands.newPlan(language(), options) };
      case "import":
        return { task, outcome: await commands.importPlan(store.get().importText, options) };
    }
  };

  /** False: something else is running. */
  const stepByStep = async (task: Generating, command: (options: WriteOptions) => Promise<End>): Promise<boolean> => {
    const controller = new AbortController();
    const onProgress = (progress: Progress): void => store.send({ type: "Progressed", progress });
    const ran = await run(task, async () => {
      running = controller;
      return command({ onProgress, signal: controller.signal });
    });
    if (ran) running = null;
    return ran;
  };
  const write = async (task: Generating, command: (options: WriteOptions) => Promise<End>): Promise<void> => {
    if (!(await stepByStep(task, command))) return;
    // The sheet may have been edited since the pane last looked, so its summary is read again.
    if (hasChanged(store.get().report)) await look();
    // A dialog whose wish was refused stays as it is.
    if (store.get().year.type !== "Unknown" && store.get().dialog === null) await lookAtYear();
  };
  /** For a dialog that has to know how its wish ended. */
  const writeAsked = async (
    task: "change" | "negotiate",
    command: (options: WriteOptions) => Promise<Outcome<Generated>>,
  ): Promise<Outcome<Generated> | null> => {
    let answer: Outcome<Generated> | null = null;
    await write(task, async (options) => {
      answer = await command(options);
      return { task, outcome: answer };
    });
    return answer;
  };
  const lookAtYear = async (): Promise<void> => {
    await run("year", async () => ({ task: "year", outcome: await commands.yearState() }));
  };
  /** The outcome goes to whoever asked. */
  const asked = async <T>(command: () => Promise<Outcome<T>>): Promise<Outcome<T> | null> => {
    let answer: Outcome<T> | null = null;
    await run("preview", async () => {
      answer = await command();
      return { task: "preview", outcome: answer };
    });
    return answer;
  };

  const openLab = async (): Promise<void> => {
    await run("openLab", async () => ({ task: "openLab", outcome: await commands.scoreLab() }));
  };

  return {
    look,
    place: (task) => {
      store.send({ type: "DialogClosed" });
      return place(task, false);
    },
    replace: (task) => {
      store.send({ type: "DialogClosed" });
      return place(task, true);
    },
    check: async () => {
      await run("check", async () => ({ task: "check", outcome: await commands.check() }));
    },
    generate: () => write("generate", async (options) => ({ task: "generate", outcome: await commands.generate(options) })),
    openSelfTest: () => {
      if (store.get().work.type === "Idle") store.send({ type: "DialogOpened", dialog: { type: "SelfTest" } });
    },
    selfTest: () => {
      store.send({ type: "DialogClosed" });
      return write("selfTest", async (options) => ({ task: "selfTest", outcome: await commands.selfTest(options) }));
    },
    cancel: () => {
      store.send({ type: "CancelAsked" });
      running?.abort();
    },
    detail: (period) => write("detail", async (options) => ({ task: "detail", outcome: await commands.detail(period, options) })),
    goalCards: () => write("goalCards", async (options) => ({ task: "goalCards", outcome: await commands.goalCards(options) })),
    scoreSheets: () => write("scoreSheets", async (options) => ({ task: "scoreSheets", outcome: await commands.scoreSheets(options) })),
    checkCards: async () => {
      await run("checkCards", async () => ({ task: "checkCards", outcome: await commands.checkCards() }));
    },
    convert: async (style, which) => {
      await run("convert", async () => ({ task: "convert", outcome: await commands.convertFormulas(style, which) }));
    },
    openLab,
    editLab: (edit) => store.send({ type: "LabEdited", edit }),
    writeLab: async () => {
      const { lab } = store.get();
      if (lab === null) return;
      const { of, card } = chosenIn(lab);
      await run("writeLab", async () => ({
        task: "writeLab",
        outcome: await commands.writeLab({ managerId: of.managerId, goals: of.goals.map(({ id }) => id), card }),
      }));
      if (store.get().report?.type !== "Made") return;
      await openLab();
      store.send({ type: "LabEdited", edit: { type: "Manager", id: of.managerId } });
    },
    exportPlan: async () => {
      await run("export", async () => ({ task: "export", outcome: await commands.exportPlan() }));
    },
    goTo: async (place) => {
      await run("goTo", async () => ({ task: "goTo", outcome: await commands.goTo(place) }));
    },
    why: async () => {
      await run("why", async () => ({ task: "why", outcome: await commands.whyCell() }));
    },
    spread: async (wish) => {
      await run("spread", async () => ({ task: "spread", outcome: await commands.previewSpread(wish) }));
    },
    writeSpread: async (preview) => {
      await run("spreadWrite", async () => ({ task: "spreadWrite", outcome: await commands.applySpread(preview) }));
    },
    selectedAddress: async () => {
      let address: string | null = null;
      await run("address", async () => {
        const outcome = await commands.selectedAddress();
        if (outcome.type === "Done") address = outcome.value;
        return { task: "address", outcome };
      });
      return address;
    },
    makeMonthly: (request) =>
      write("monthly", async (options) => ({ task: "monthly", outcome: await commands.makeMonthly(request, options) })),
    makeDashboard: () => write("dashboard", async (options) => ({ task: "dashboard", outcome: await commands.makeDashboard(options) })),
    review: async (files) => {
      await stepByStep("review", async (options) => {
        store.send({ type: "ReturnedChosen", files });
        return { task: "review", outcome: await commands.reviewReturned(files, options) };
      });
    },
    takeIn: () =>
      write("takeIn", async (options) => ({ task: "takeIn", outcome: await commands.takeIn(store.get().returned.files, options) })),
    lookAtYear,
    openYearDialog: async (dialog) => {
      await lookAtYear();
      if (store.get().year.type === "Ready") store.send({ type: "DialogOpened", dialog });
    },
    previewChange: (change) => asked(() => commands.previewChange(change)),
    compareCatchUp: (change) => asked(() => commands.compareCatchUp(change)),
    makeChange: (change) => writeAsked("change", (options) => commands.makeChange(change, options)),
    undoChange: () => {
      store.send({ type: "DialogClosed" });
      return write("undo", async (options) => ({ task: "undo", outcome: await commands.undoChange(options) }));
    },
    saveProposals: (negotiation) => writeAsked("negotiate", (options) => commands.saveProposals(negotiation, options)),
    chooseTab: (tab) => {
      store.send({ type: "TabChosen", tab });
      if (tab === "year" && store.get().plan.type !== "None") void lookAtYear();
    },
    openImport: () => store.send({ type: "DialogOpened", dialog: { type: "Import" } }),
    setImportText: (text) => store.send({ type: "ImportTextChanged", text }),
    closeDialog: () => {
      if (running === null) store.send({ type: "DialogClosed" });
    },
    chooseLanguage: (choice) => {
      remember(choice);
      store.send({ type: "LanguageChosen", language: choice });
    },
  };
}
