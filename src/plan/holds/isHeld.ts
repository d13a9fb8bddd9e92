import type { Hold, Inputs, Slice } from "../inputs/inputs";

/** Is this very sum held? */
export function isHeld(inputs: Pick<Inputs, "holds">, slice: Slice): boolean {
  return holdOf(inputs, slice) !== undefined;
}

/** What holds this very sum. A client may be named with or without the manager. */
export function holdOf({ holds }: Pick<Inputs, "holds">, { metric, product, manager, client, period }: Slice): Hold | undefined {
  return holds.find(
    (hold) =>
      hold.metric === metric &&
      hold.product === product &&
      hold.client === client &&
      hold.period === period &&
      (client !== null || hold.manager === manager),
  );
}

/** Is the sum held in each of these periods? */
export function isHeldThroughout(inputs: Pick<Inputs, "holds">, slice: Omit<Slice, "period">, periods: readonly number[]): boolean {
  return inputs.holds.length > 0 && periods.every((period) => isHeld(inputs, { ...slice, period }));
}
