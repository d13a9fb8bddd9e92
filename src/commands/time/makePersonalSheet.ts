/**
 * Somebody's own sheet of time (F16, F17, F18): a new one to fill in, or the one that is there with room for more, every formula in place
 * and its rows in order. What was typed stays; what cannot be read is told, and nothing is written then.
 */
import { readTyped } from "../../excel/read/readTyped";
import type { WriteOptions } from "../../excel/write/writeSheets";
import type { PersonalForm } from "../../forms/forms";
import { FORM_TEXTS } from "../../forms/texts";
import { compileOwn } from "../../forms/workbook/compilePersonal";
import { goTo } from "../workbook/goTo";
import type { Outcome, SheetsMade } from "../outcome/outcome";
import { readPlan } from "../workbook/readPlan";
import { writeWithContents } from "../workbook/writeWithContents";
import { done, settle } from "../outcome/settle";
import { writingNotices } from "../outcome/writingNotices";

/** @param who a manager's id, or "": the supervisor's own */
export function makePersonalSheet(form: PersonalForm, who: string, options: WriteOptions = {}): Promise<Outcome<SheetsMade>> {
  return settle(
    async (ledger) => {
      const key = form.keyOf(who);
      const read = await readPlan((own) => own === key);
      if (read.type !== "Done") return read;
      const { inputs } = read.value;
      const standing = (await readTyped((own) => own === key)).get(key)?.reading ?? null;
      const { sheets, ...written } = await writeWithContents(
        ledger,
        [compileOwn(form, inputs, who, FORM_TEXTS[inputs.language], standing)],
        inputs,
        options,
      );
      await goTo({ sheet: key, address: "A1" }, sheets);
      return done({ sheets, changed: written.changed }, [
        ...read.notices.filter(({ place }) => place?.sheet === key),
        ...writingNotices(written),
      ]);
    },
    { type: "personal" },
  );
}
