import type { Method } from "../../split/spread";
import type { SpreadField, SpreadProblem, Typed } from "../request/request";

/** A spread method as somebody asks for it: what it has to be told, and how that is split. */
export interface SpreadMethod {
  /** In the order of the form. With a total among them it brings that into the cells; else it gives each cell a value of its own. */
  readonly needs: readonly SpreadField[];
  /** It is in proportion to another range. */
  readonly takesReference?: true;
  /** It makes something of what stands in the cells, which it therefore replaces. */
  readonly ofWhatStands?: true;
  asked(asked: Asked): Requested | SpreadProblem;
}

/** What was typed, as methods read it. */
export interface Asked {
  readonly typed: Typed;
  /** Of cells. */
  readonly count: number;
  readonly reference: Reference;
  /** A field in whole units, as somebody typed it. */
  amount(field: SpreadField): number | SpreadProblem;
  percent(): number | SpreadProblem;
}

/** The values to be in proportion to; `undefined` is no number. */
export type Reference = readonly (number | null | undefined)[];

export interface Requested {
  /** In whole units. */
  readonly method: Method;
  /** Calendar years whose holidays are not known. */
  readonly unpublished?: readonly number[];
}
