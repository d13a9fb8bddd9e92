/**
 * A probe asks the Excel in which the add-in runs one question that documentation leaves open, or that Excels are known to answer
 * differently: it does something on a sheet of its own and looks what has become of it.
 */
import type { SelfTestAnswers } from "../../../i18n/selfTestAnswers";

/** What an Excel answered; plain data that can be written down as JSON. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };

/** The question itself stands in i18n/selfTestAnswers. */
export type ProbeId = keyof SelfTestAnswers["questions"];

export interface Probe {
  readonly id: ProbeId;
  /** Where the doubt comes from: public threads; none where it comes from working with Excel. */
  readonly threads: readonly string[];
  /** What documentation says; left out where it says nothing, and the answer is only written down. */
  readonly documented?: Fact;
  /** `bench.sheet` is new and empty, and goes afterwards with everything on it. */
  run(bench: Bench): Promise<Fact>;
}

/** What a probe works with. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Another empty sheet. */
  another(): Excel.Worksheet;
  /** A name of the workbook for these cells, `TCSelfTest_…`, that goes afterwards. */
  nameFor(range: Excel.Range): Excel.NamedItem;
}

/** A thread of the project that Office.js is developed in. */
export function thread(number: number): string {
  return `https://github.com/OfficeDev/office-js/issues/${number}`;
}

export function probe(id: ProbeId, threads: readonly string[], documented: Fact | undefined, run: Probe["run"]): Probe {
  return { id, threads, ...(documented !== undefined && { documented }), run };
}
