import * as v from "valibot";
import type { BufferRequest } from "../../inputs/inputs";
import { decimalText } from "../../typed/units";
import { cells, checkAmount, checkSlice, reasonOf, sliceOf, unitOf } from "../checking/slice";
import { amount, fields, list, text, upTo } from "../fields/fields";
import { concept } from "./concept";

/** No buffer is ten times the target. */
const LARGEST_PERCENT = 1000;

const buffer = fields({
  metric: cells.metric,
  manager: cells.manager,
  amount: v.optional(amount),
  percent: v.optional(upTo(LARGEST_PERCENT)),
  reason: v.optional(text, ""),
});

/** More than the target, for the team or for a manager: who holds each, and its size as an amount or a percentage, not both. */
export const buffers = concept({
  fields: { buffers: v.optional(list(buffer), []) },
  blank: { buffers: [] },
  check: (file, known, report) => ({
    buffers: file.buffers.map((given, i): BufferRequest => {
      const at = ["buffers", i];
      const { metric, manager } = checkSlice({ metric: given.metric, manager: given.manager }, known, at, report);
      const units = checkAmount(given.amount, known, metric, [...at, "amount"], report);
      if (given.amount === undefined && given.percent === undefined) report([...at, "amount"], { type: "NoBuffer" });
      if (given.amount !== undefined && given.percent !== undefined) report([...at, "percent"], { type: "TwoBuffers" });
      if (given.percent !== undefined && given.percent > 100)
        report([...at, "percent"], { type: "BufferLarge", percent: given.percent }, "notice");
      const size: BufferRequest["size"] =
        given.percent === undefined ? { type: "Amount", units: units ?? 0 } : { type: "Percent", percent: given.percent };
      return { metric, manager, size, reason: given.reason };
    }),
  }),
  toFile: (inputs) => ({
    buffers: inputs.buffers.map(({ metric, manager, size, reason }) => ({
      ...sliceOf(inputs, { metric, product: null, manager, client: null, period: null }),
      ...(size.type === "Amount" ? { amount: decimalText(size.units, unitOf(inputs, { metric })) } : { percent: size.percent }),
      ...reasonOf(reason),
    })),
  }),
});
