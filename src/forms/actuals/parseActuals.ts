import type { Steps } from "../../plan/steps/steps";
import type { Reading } from "../../sheet/spec/reading";
import { monthReader, readAmount, readChoice } from "../reading/readCell";
import { recordsIn, type Entry } from "../reading/readRecords";
import { idReader, type References } from "../reading/reference";
import { recordSteps, type ParsedRecords } from "../records/recordReader";
import { ACTUALS_TABLE } from "./table";

/** Reads the sheet of actuals. */
export function* parseActuals(sheet: Reading, references: References): Steps<ParsedRecords> {
  const { metric, product, manager, client, months, languages } = references;
  const fields = {
    month: monthReader(months),
    manager: idReader(manager),
    client: idReader(client),
    product: idReader(product),
    metric: idReader(metric),
    actual: readAmount,
    cancelled: readAmount,
    source: readChoice(languages.map(({ forms }) => forms.actuals.sources)),
  };
  // Sheets from before orders had a source do without the column.
  return yield* recordSteps(sheet, ACTUALS_TABLE, ["planned", "source"], references, function* ({ draft, table, texts }) {
    const entries = yield* recordsIn(draft, table, "actuals", fields, texts, undefined, Object.keys(fields));
    return entries.map((entry) => withoutOwnManager(entry, references));
  });
}

/** The manager beside a client of his own is for the reader, and says nothing new. */
function withoutOwnManager(entry: Entry, { managerOf }: References): Entry {
  const { manager, ...rest } = entry;
  return typeof rest["client"] === "string" && managerOf(rest["client"]) === manager ? rest : entry;
}
