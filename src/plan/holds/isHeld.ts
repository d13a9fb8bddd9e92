import { coversSame } from "../inputs/covers";
import type { Hold, Inputs, Slice } from "../inputs/inputs";

/** Is this very sum held? */
export function isHeld(inputs: Pick<Inputs, "holds">, slice: Slice): boolean {
  return holdOf(inputs, slice) !== undefined;
}

/** What holds this very sum. A client may be named with or without the manager. */
export function holdOf({ holds }: Pick<Inputs, "holds">, slice: Slice): Hold | undefined {
  const { metric, product, manager, client } = slice;
  return holds.find(
    (hold) =>
      hold.metric === metric &&
      hold.product === product &&
      hold.client === client &&
      coversSame(hold, slice) &&
      (client !== null || hold.manager === manager),
  );
}

/** Is the sum of these periods, one after the other, held, as a whole or in each of them? */
export function isHeldThroughout(inputs: Pick<Inputs, "holds">, slice: Omit<Slice, "period">, periods: readonly number[]): boolean {
  if (inputs.holds.length === 0) return false;
  const [first = null, ...more] = periods;
  const whole: Slice = { ...slice, period: first, ...(more.length === 0 ? {} : { through: more[more.length - 1] as number }) };
  return isHeld(inputs, whole) || periods.every((period) => isHeld(inputs, { ...slice, period }));
}
