import type { Reading } from "../../sheet/spec/reading";
import { readChoice, readDate, readText } from "../reading/readCell";
import { readRecords } from "../reading/readRecords";
import { idReader, type References } from "../reading/reference";
import { readRecordSheet, type ParsedRecords } from "../records/recordReader";
import { STAGES_TABLE } from "./table";

/** Reads the sheet of stages, in whatever language it was written. */
export function parseStages(sheet: Reading, references: References): ParsedRecords {
  const { manager, languages } = references;
  const fields = {
    manager: idReader(manager),
    stage: readChoice(languages.map(({ forms }) => forms.stages.stages)),
    date: readDate,
    by: readText,
    gap: readChoice(languages.map(({ forms }) => forms.stages.gap)),
    note: readText,
    issued: readText,
  };
  return readRecordSheet(sheet, STAGES_TABLE, ["figures"], references, ({ draft, table, texts }) =>
    readRecords(draft, table, "stages", fields, texts, undefined, Object.keys(fields)),
  );
}
