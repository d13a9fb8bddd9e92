import type * as v from "valibot";
import { checkedBy, type Validated } from "./checkedBy";
import { fields } from "./fields/fields";
import { SPLIT_CONCEPTS } from "./splitConcepts";

/** The same as `validate`, of a file that says nothing but what the split is made from: the pane's first look loads no more. */
export function validateSplit(file: unknown): Validated {
  return checkedBy(SPLIT_CONCEPTS, splitFile, file);
}

const splitFile = fields(Object.assign({}, ...SPLIT_CONCEPTS.map((concept) => concept.fields)) as v.ObjectEntries);
