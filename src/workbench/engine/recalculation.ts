/**
 * Recalculation on demand. Univer waits a tenth of a second after each edit before it calculates, and calculates in
 * steps; a request must not be answered before it is through, and must not wait that long either. So what waits is
 * started at once, and the end awaited; or it is left waiting, where the user calculates by hand.
 *
 * Univer's own clock never rings: what it starts while a calculation is about to end is forgotten with that calculation, and cells keep
 * old values. Here a calculation is started only when none is going on.
 */
import {
  ICommandService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
  type Univer,
} from "./univer/univer";

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
  /** Nothing is calculated any more. */
  dispose(): void;
}

/** After an edit, in milliseconds: several in a row are calculated together. */
const SOON = 100;

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
  let soon: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;
  const calculateSoon = (): void => {
    soon ??= setTimeout(() => {
      soon = undefined;
      void through(() => true);
    }, SOON);
  };
  const notSoon = (): void => {
    clearTimeout(soon);
    soon = undefined;
  };

  commands.beforeCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) calculating = true;
  });
  commands.onCommandExecuted((command) => {
    if (disposed) return;
    // Univer has just wound its clock.
    clearTimeout(pending()._setTimeoutKey);
    if (ofItself === "everything" && pending()._waitingCommandQueue.length > 0) calculateSoon();
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
    while (!disposed && (calculating || pending()._waitingCommandQueue.some(isDue))) {
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
      if (wanted !== "everything") notSoon();
    },
    get isStale() {
      return pending()._waitingCommandQueue.length > 0;
    },
    settle: () => (ofItself === "nothing" ? Promise.resolve() : through(ofItself === "everything" ? () => true : entersFormulas)),
    calculate: () => through(() => true),
    dispose: () => {
      disposed = true;
      notSoon();
    },
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
