/** 目录 of all sheets of ours that there are, made or brought up to date, and brought to the front. */
import { survey } from "../../excel/read/survey";
import { run } from "../../excel/request/run";
import { writeSheets, type WriteOptions } from "../../excel/write/writeSheets";
import { compileContents } from "../../forms/contents/compileContents";
import { CONTENTS } from "../../forms/contents/form";
import { FORM_TEXTS } from "../../forms/texts";
import type { Outcome, SheetsMade } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { writingNotices } from "../outcome/writingNotices";
import { readPlan } from "../workbook/readPlan";
import { sheetsWith } from "../workbook/writeWithContents";

export function makeContents(options: WriteOptions = {}): Promise<Outcome<SheetsMade>> {
  return settle(
    async (ledger) => {
      const read = await readPlan();
      if (read.type !== "Done") return read;
      const { inputs } = read.value;
      const seen = await run(survey);
      const spec = compileContents(sheetsWith(seen, []), inputs, FORM_TEXTS[inputs.language]);
      const { sheets, ...written } = await writeSheets(ledger, [spec], { ...options, seen, show: CONTENTS.keyOf() });
      return done({ sheets, changed: written.changed }, [...read.notices, ...writingNotices(written)]);
    },
    { type: "contents" },
  );
}
