/**
 * What became of a piece of work in Excel: done, refused by Excel, or cancelled by the user. Everything that Excel can
 * refuse comes back as a value; so do our own mistakes, under the code "Internal", so that nobody loses a message.
 */
import { failureOf, type Failure } from "./failure";

export type Attempt<T> =
  | { readonly type: "Done"; readonly value: T }
  | { readonly type: "Failed"; readonly failure: Failure }
  | { readonly type: "Cancelled" };

/** Runs `work` and turns whatever it throws into a value. */
export async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { type: "Done", value: await work() };
  } catch (error) {
    return error instanceof Cancelled ? { type: "Cancelled" } : { type: "Failed", failure: failureOf(error) };
  }
}

/** Thrown between two requests when the user has asked to stop. */
export class Cancelled extends Error {}

/** Throws {@link Cancelled} if the user has asked to stop. */
export function heed(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled();
}
