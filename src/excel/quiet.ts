/** While sheets are being written Excel neither calculates nor tells anybody of changes; afterwards it does as it did before. */

export interface Habits {
  readonly calculationMode: Excel.CalculationMode | "Automatic" | "AutomaticExceptTables" | "Manual";
  readonly enableEvents: boolean;
}

/** What Excel does now. */
export async function habitsOf(context: Excel.RequestContext): Promise<Habits> {
  const { application } = context.workbook;
  application.load("calculationMode");
  context.runtime.load("enableEvents");
  await context.sync();
  return { calculationMode: application.calculationMode, enableEvents: context.runtime.enableEvents };
}

/** Makes Excel quiet. */
export async function hush(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculationMode = "Manual";
  context.runtime.enableEvents = false;
  await context.sync();
}

/** Gives Excel its habits back and calculates what has changed, also where the user calculates by hand. */
export async function awaken(context: Excel.RequestContext, { calculationMode, enableEvents }: Habits): Promise<void> {
  context.workbook.application.calculationMode = calculationMode;
  context.runtime.enableEvents = enableEvents;
  context.workbook.application.calculate("Recalculate");
  await context.sync();
}
