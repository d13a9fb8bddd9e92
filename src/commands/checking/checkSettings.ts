/** What is agreed about checking, for the pane: read without the rest, and written without the rest. */
import { CHECK_SETTINGS } from "../../forms/checkSettings/form";
import { FORM_TEXTS } from "../../forms/texts";
import { compileRecords } from "../../forms/workbook/compileRecords";
import { toPlanFile } from "../../plan/file/toPlanFile";
import { validate } from "../../plan/file/validate";
import type { Checking } from "../../plan/inputs/checking";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { writingNotices } from "../outcome/writingNotices";
import { onSheet } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";
import { writeWithContents } from "../workbook/writeWithContents";
import type { CheckOptions } from "./checkReports";
import type { SettingsGiven } from "./settingsGiven";

export function checkSettings(): Promise<Outcome<Checking>> {
  return settle(async () => {
    const read = await readPlan((key) => CHECK_SETTINGS.owns(key));
    return read.type === "Done" ? done(read.value.inputs.checking, read.notices) : read;
  });
}

/** Writes the sheet of settings alone. What is no good threshold is refused, and nothing is written. */
export function setCheckSettings(given: SettingsGiven, options: CheckOptions = {}): Promise<Outcome<Checking>> {
  return settle(
    async (ledger) => {
      const read = await readPlan((key) => CHECK_SETTINGS.owns(key));
      if (read.type !== "Done") return read;
      const file = toPlanFile(read.value.inputs);
      const { inputs, problems } = validate({ ...file, checking: { ...file.checking, ...given } });
      if (inputs === null) {
        const errors = problems.filter(({ level }) => level === "error");
        return { type: "Problems", problems: errors.map((problem) => ({ ...onSheet(problem, read.value), place: null })) };
      }
      const records = compileRecords(
        { inputs, course: null, issued: [] },
        FORM_TEXTS[inputs.language],
        (key) => read.value.seen?.own.has(key) === true,
        read.value.ownColumns ?? null,
        (id) => id === CHECK_SETTINGS.id,
      );
      const written = await writeWithContents(ledger, records, inputs, options);
      return done(inputs.checking, [...read.notices, ...writingNotices(written)]);
    },
    { type: "checkSettings" },
  );
}
