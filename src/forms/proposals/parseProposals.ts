import { STYLES } from "../../plan/inputs/proposal";
import { folded } from "../../plan/typed/name";
import type { Reading } from "../../sheet/spec/reading";
import type { Draft } from "../reading/draft";
import { readAmount, readText } from "../reading/readCell";
import { filled, readRecords, type Entry } from "../reading/readRecords";
import { idReader, type References } from "../reading/reference";
import { readRecordSheet, type ParsedRecords } from "../records/recordReader";
import { PROPOSALS_TABLE } from "./table";

/** Reads the sheet of negotiated targets. */
export function parseProposals(sheet: Reading, references: References): ParsedRecords {
  const { metric, product, manager } = references;
  const fields = {
    manager: idReader(manager),
    metric: idReader(metric),
    product: idReader(product),
    proposed: readAmount,
    agreed: readAmount,
    note: readText,
  };
  return readRecordSheet(
    sheet,
    PROPOSALS_TABLE,
    ["issued", "gap"],
    references,
    ({ draft, table, texts }) => readRecords(draft, table, "proposals", fields, texts, undefined, Object.keys(fields)),
    (draft) => filled([["negotiation", readStyle(draft, references)]]),
  );
}

/** The style above the table, in any of the languages; without it, the usual one counts. */
function readStyle(draft: Draft, { languages }: References): Entry[string] {
  const at = draft.area("TC_Negotiation");
  const text = at === null ? undefined : readText(draft, at, ["negotiation"]);
  if (text === undefined) return undefined;
  const found = STYLES.find(
    (style) => style === text || languages.some(({ forms }) => folded(forms.proposals.styles[style]) === folded(text)),
  );
  if (found === undefined)
    draft.report(["negotiation"], {
      type: "NotInList",
      found: text,
      allowed: Object.values(languages[0]?.forms.proposals.styles ?? {}),
    });
  return found;
}
