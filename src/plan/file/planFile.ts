import type * as v from "valibot";
import { CONCEPTS } from "./concepts";
import { fields } from "./fields/fields";

/**
 * The plan file: what a supervisor gives, as JSON. The pane imports and exports it, the command line reads it, the input
 * sheet shows the same content. Its schema is the only description of it: it checks, and it gives the types.
 *
 *     { "version": 1, "year": 2026, "metrics": [{ "id": "revenue", "name": "收入", "unit": "0.01" }], … }
 */
export const planFile = fields(Object.assign({}, ...CONCEPTS.map((concept) => concept.fields)) as Entries);

/** The fields of all concepts together. */
type Entries = Together<(typeof CONCEPTS)[number]["fields"]>;
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? { readonly [Field in keyof All]: All[Field] }
  : never;

/** A plan file as it may be written: defaults may be left out. */
export type PlanFile = v.InferInput<typeof planFile>;

/** A plan file whose shape is right, with its defaults. Its amounts, names and references are still to be checked. */
export type ShapedFile = v.InferOutput<typeof planFile>;
