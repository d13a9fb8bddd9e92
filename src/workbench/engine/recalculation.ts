/**
 * Recalculation on demand. Univer waits a tenth of a second after each edit before it calculates, and calculates in
 * steps; a request must not be answered before it is through, and must not wait that long either. So what waits is
 * started at once, and the end awaited.
 */
import {
  ICommandService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
  type Univer,
} from "./univer";

/** The parts of Univer's controller that hold what waits for calculation. */
interface PendingCalculation {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: Record<string, unknown>;
  _mergeDirty(a: unknown, b: unknown): Record<string, unknown>;
  _generateDirty(commands: readonly unknown[]): unknown;
}

interface Notification {
  readonly stageInfo?: object | null;
  readonly functionsExecutedState?: number;
}

/** Univer stops a calculation only to start another. */
const STOPPED = 1;

/** Answers a function that returns once every formula shows its value. */
export function createRecalculation(univer: Univer): () => Promise<void> {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let calculating = false;
  let waiters: (() => void)[] = [];

  commands.beforeCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) calculating = true;
  });
  commands.onCommandExecuted((command) => {
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

  return async () => {
    const pending = injector.get(TriggerCalculationController) as unknown as PendingCalculation;
    while (calculating || pending._waitingCommandQueue.length > 0) {
      if (!calculating) start(pending);
      await finished();
    }
  };

  function start(pending: PendingCalculation): void {
    clearTimeout(pending._setTimeoutKey);
    pending._executingDirtyData = pending._mergeDirty(pending._executingDirtyData, pending._generateDirty(pending._waitingCommandQueue));
    pending._waitingCommandQueue = [];
    calculating = true;
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...pending._executingDirtyData }, { onlyLocal: true });
  }
}
