import * as v from "valibot";
import { amount as units } from "../../numbers/amount";
import { decimalText } from "../../typed/units";
import { cells, checkAmount, checkSlice, reasonOf, sliceOf, unitOf } from "../checking/slice";
import { amount, fields, list, text } from "../fields/fields";
import { concept } from "./concept";

/** What must be reached in any case, shown beside the plan and not changing it. The same one may be there twice: both are shown. */
export const minimums = concept({
  fields: { minimums: v.optional(list(fields({ ...cells, amount, reason: v.optional(text, "") })), []) },
  blank: { minimums: [] },
  check: (file, known, report) => ({
    minimums: file.minimums.map((given, i) => {
      const at = ["minimums", i];
      const slice = checkSlice(given, known, at, report);
      return {
        ...slice,
        amount: checkAmount(given.amount, known, slice.metric, [...at, "amount"], report) ?? units(0),
        reason: given.reason,
      };
    }),
  }),
  toFile: (inputs) => ({
    minimums: inputs.minimums.map(({ amount: own, reason, ...slice }) => ({
      ...sliceOf(inputs, slice),
      amount: decimalText(own, unitOf(inputs, slice)),
      ...reasonOf(reason),
    })),
  }),
});
