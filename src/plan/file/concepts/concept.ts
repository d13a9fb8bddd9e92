/**
 * A concept of the plan file, whole in one file: which fields it has, what is checked of them, and how they are written back.
 * The plan file, its check and its writing are loops over `CONCEPTS` (`../concepts.ts`).
 */
import type * as v from "valibot";
import type { Inputs } from "../../inputs/inputs";
import type { Steps } from "../../steps/steps";
import type { Report } from "../checking/report";

export interface Concept<S extends v.ObjectEntries, K extends keyof Inputs> {
  readonly fields: S;
  /** What a plan has before anything is given. */
  readonly blank: Pick<Inputs, K>;
  /**
   * In steps where there may be hundreds of thousands of entries.
   *
   * @param known the concepts before it in the list, checked; a bad value counts as something harmless from here on
   */
  readonly check: (file: Given<S>, known: Inputs, report: Report) => Pick<Inputs, K> | Steps<Pick<Inputs, K>>;
  /** Every default written out, ids for positions, text for amounts. */
  readonly toFile: (inputs: Inputs) => Written<S>;
}

/** Fields of the right shape, with their defaults. */
export type Given<S extends v.ObjectEntries> = v.InferOutput<v.StrictObjectSchema<S, undefined>>;

/** Fields as they may be written. */
export type Written<S extends v.ObjectEntries> = v.InferInput<v.StrictObjectSchema<S, undefined>>;

/** Infers what a concept's fields are. */
export function concept<S extends v.ObjectEntries, K extends keyof Inputs>(parts: Concept<S, K>): Concept<S, K> {
  return parts;
}
