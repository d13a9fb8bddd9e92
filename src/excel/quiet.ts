/** While sheets are being written Excel neither calculates nor tells anybody of changes; afterwards it does as it did before. */

export interface Habits {
  readonly calculationMode: Excel.CalculationMode | "Automatic" | "AutomaticExceptTables" | "Manual";
  readonly enableEvents: boolean;
}

/** Asks what Excel does now; the answer is there once the request was answered. */
export function askHabits({ workbook: { application }, runtime }: Excel.RequestContext): () => Habits {
  application.load("calculationMode");
  runtime.load("enableEvents");
  return () => ({ calculationMode: application.calculationMode, enableEvents: runtime.enableEvents });
}

/** Queues that Excel be quiet. */
export function hush({ workbook: { application }, runtime }: Excel.RequestContext): void {
  application.calculationMode = "Manual";
  runtime.enableEvents = false;
}

/** Queues that Excel gets its habits back and calculates what has changed, also where the user calculates by hand. */
export function awaken({ workbook: { application }, runtime }: Excel.RequestContext, { calculationMode, enableEvents }: Habits): void {
  application.calculationMode = calculationMode;
  runtime.enableEvents = enableEvents;
  application.calculate("Recalculate");
}
