import type { Inputs, Slice } from "../inputs/inputs";

/** Is this very sum held? A client may be named with or without the manager. */
export function isHeld({ holds }: Pick<Inputs, "holds">, { metric, product, manager, client, period }: Slice): boolean {
  return holds.some(
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
