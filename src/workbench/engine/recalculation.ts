/**
 * Recalculation on demand. Univer waits a tenth of a second after each edit before it calculates, and calculates in
 * steps; a request must not be answered before it is through, and must not wait that long either. So what waits is
 * started at once, and the end awaited; or it is left waiting, where the user calculates by hand.
 */
import {
  ICommandService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
  type Univer,
} from "./univer";

/** What is calculated of itself: everything, formulas when they are entered, as by hand, or nothing. */
export type CalculatesOfItself = "everything" | "entries" | "nothing";

export interface Recalculation {
  ofItself: CalculatesOfItself;
  /** Something has changed that formulas may not show yet. */
  readonly isStale: boolean;
  /** Returns once every formula shows its value, as far as it is calculated of itself. */
  settle(): Promise<void>;
  /** Returns once every formula shows its value. */
  calculate(): Promise<void>;
}

/** The parts of Univer's controller that hold what waits for calculation. */
interface PendingCalculation {
  _waitingCommandQueue: readonly Change[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: Record<string, unknown>;
  _mergeDirty(a: unknown, b: unknown): Record<string, unknown>;
  _generateDirty(commands: readonly unknown[]): unknown;
}

/** A change in Univer's words; `cellValue` by row and column, where cells were written. */
interface Change {
  readonly params?: { readonly cellValue?: Readonly<Record<string, Readonly<Record<string, { readonly f?: unknown } | null>>>> };
}

interface Notification {
  readonly stageInfo?: object | null;
  readonly functionsExecutedState?: number;
}

/** Univer stops a calculation only to start another. */
const STOPPED = 1;

export function createRecalculation(univer: Univer): Recalculation {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const pending = (): PendingCalculation => injector.get(TriggerCalculationController) as unknown as PendingCalculation;
  let ofItself: CalculatesOfItself = "everything";
  let calculating = false;
  let waiters: (() => void)[] = [];

  commands.beforeCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) calculating = true;
  });
  commands.onCommandExecuted((command) => {
    // Univer has just wound its clock: what is left waiting must not start by itself.
    if (ofItself !== "everything") clearTimeout(pending()._setTimeoutKey);
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { stageInfo, functionsExecutedState } = command.params as Notification;
    if (stageInfo || functionsExecutedState === STOPPED) return;
    calculating = false;
    const done = waiters;
    waiters = [];
    // After Univer's own listeners, which put the controller back in order.
    setTimeout(() => {
      for (const wake of done) wake();
    }, 0);
  });

  const finished = (): Promise<void> =>
    new Promise((resolve) => {
      waiters.push(resolve);
    });
  const through = async (isDue: (change: Change) => boolean): Promise<void> => {
    while (calculating || pending()._waitingCommandQueue.some(isDue)) {
      if (!calculating) start(isDue);
      await finished();
    }
  };

  return {
    get ofItself() {
      return ofItself;
    },
    set ofItself(wanted) {
      ofItself = wanted;
      if (wanted !== "everything") clearTimeout(pending()._setTimeoutKey);
    },
    get isStale() {
      return pending()._waitingCommandQueue.length > 0;
    },
    settle: () => (ofItself === "nothing" ? Promise.resolve() : through(ofItself === "everything" ? () => true : entersFormulas)),
    calculate: () => through(() => true),
  };

  function start(isDue: (change: Change) => boolean): void {
    const controller = pending();
    const queue = controller._waitingCommandQueue;
    clearTimeout(controller._setTimeoutKey);
    controller._executingDirtyData = controller._mergeDirty(controller._executingDirtyData, controller._generateDirty(queue.filter(isDue)));
    controller._waitingCommandQueue = queue.filter((change) => !isDue(change));
    calculating = true;
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...controller._executingDirtyData }, { onlyLocal: true });
  }
}

function entersFormulas({ params }: Change): boolean {
  return Object.values(params?.cellValue ?? {}).some((row) => Object.values(row).some((cell) => typeof cell?.f === "string"));
}
