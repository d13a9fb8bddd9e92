import type { BufferRequest } from "../inputs/inputs";
import type { ShapedFile } from "../file/planFile";
import { checkAmount, checkSlice, type Known } from "./limits";
import type { Report } from "./report";

/** Buffers: who holds each, and its size as an amount or a percentage, not both. */
export function checkBuffers(file: ShapedFile, known: Known, report: Report): readonly BufferRequest[] {
  return file.buffers.map((given, i): BufferRequest => {
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
  });
}
