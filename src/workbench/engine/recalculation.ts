/**
 * Recalculation on demand. Univer waits a tenth of a second after each edit before it calculates; a request must not be
 * answered before, and must not wait that long either. So the pending calculation is started at once and awaited.
 */
import {
  ICommandService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
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

/** Answers a function that returns once every formula shows its value. */
export function createRecalculation(univer: Univer): () => Promise<void> {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let running: Promise<void> | null = null;

  const calculate = (): Promise<void> => {
    const pending = injector.get(TriggerCalculationController) as unknown as PendingCalculation;
    if (pending._waitingCommandQueue.length === 0) return Promise.resolve();
    clearTimeout(pending._setTimeoutKey);
    pending._executingDirtyData = pending._mergeDirty(pending._executingDirtyData, pending._generateDirty(pending._waitingCommandQueue));
    pending._waitingCommandQueue = [];
    return new Promise((resolve, reject) => {
      const listener = commands.onCommandExecuted((command) => {
        if (!isFinished(command)) return;
        listener.dispose();
        setTimeout(resolve, 0);
      });
      commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...pending._executingDirtyData }, { onlyLocal: true }).catch(reject);
    });
  };

  return async () => {
    await running;
    running = calculate();
    await running;
    running = null;
  };
}

function isFinished(command: { readonly id: string; readonly params?: object }): boolean {
  if (command.id === SetFormulaCalculationResultMutation.id) return true;
  const params = command.params as { readonly functionsExecutedState?: number } | undefined;
  return command.id === SetFormulaCalculationNotificationMutation.id && Boolean(params?.functionsExecutedState);
}
