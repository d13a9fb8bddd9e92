/** The add-in's own commands in front of the genuine Office.js and a local workbook: slower, and what the straight way is held against. */
import { generate } from "../../commands/plan/generate";
import { importPlan } from "../../commands/plan/importPlan";
import { goTo } from "../../commands/workbook/goTo";
import { done } from "../../commands/outcome/settle";
import type { Outcome } from "../../commands/outcome/outcome";
import { Ledger } from "../../excel/request/ledger";
import { STEPS_NAME } from "../../excel/steps/stepsSheet";
import { writeSheets } from "../../excel/write/writeSheets";
import { F1 } from "../../forms/F1/form";
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { FIRST_SHEET } from "../engine/workbook/emptyWorkbook";
import { installOffice, openWorkbook } from "../office/localWorkbook";
import type { Made } from "./made";

/** @param text of a plan file */
export function madeThroughOffice(text: string): Promise<Outcome<Made>> {
  return withWorkbook(async (save) => {
    const imported = await importPlan(text, { replace: false });
    if (imported.type !== "Done") return imported;
    const generated = await generate();
    if (generated.type !== "Done") return generated;
    return done({ ...generated.value, content: await save(F1.keyOf()) }, [...imported.notices, ...generated.notices]);
  });
}

/** A file with nothing but these sheets. */
export function writtenThroughOffice(specs: readonly [SheetSpec, ...SheetSpec[]]): Promise<Uint8Array> {
  return withWorkbook(async (save) => {
    await writeSheets(new Ledger(), specs);
    return save(specs[0].key);
  });
}

/** `save`: the file as it then is, with nothing but the plan's sheets, opened at one of them. */
async function withWorkbook<T>(work: (save: (at: SheetKey) => Promise<Uint8Array>) => Promise<T>): Promise<T> {
  const workbook = await openWorkbook();
  try {
    installOffice(workbook);
    return await work(async (at) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(FIRST_SHEET).delete();
        const steps = context.workbook.names.getItemOrNullObject(STEPS_NAME);
        await context.sync();
        // Nobody undoes the making of the file.
        if (!steps.isNullObject) {
          const { worksheet } = steps.getRange();
          worksheet.visibility = "Hidden";
          worksheet.delete();
          steps.delete();
        }
        await context.sync();
      });
      await goTo({ sheet: at, address: "A1" });
      return workbook.save();
    });
  } finally {
    workbook.close();
  }
}
