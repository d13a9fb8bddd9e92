import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { F16 } from "../../../src/forms/F16/form";
import { F17 } from "../../../src/forms/F17/form";
import { F18 } from "../../../src/forms/F18/form";
import type { PersonalForm } from "../../../src/forms/forms";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { compileOwn } from "../../../src/forms/workbook/compilePersonal";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import { print } from "../../../src/sheet/print";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { week } from "../F16/week";
import { tea } from "../F18/tea";
import { ledgerInputs, ledgerSheet } from "../F17/ledgers";

const [zh, en] = [ledgerInputs("zh-CN"), ledgerInputs("en")];
const blank = { ...zh, timeLedgers: [] };
const manager = blank.managers[0]?.id ?? "";
const sheet = (form: PersonalForm, inputs: Inputs, who = ""): SheetSpec => compileOwn(form, inputs, who, FORM_TEXTS[inputs.language], null);

const shown: readonly (readonly [string, SheetSpec])[] = [
  ["F17", ledgerSheet(zh, false)],
  ["F17-adds-up", ledgerSheet(zh, true)],
  ["F17-en", ledgerSheet(en, true)],
  ["F17-blank", sheet(F17, blank, manager)],
  ["F16", sheet(F16, { ...zh, priorities: week("zh-CN") })],
  ["F16-en", sheet(F16, { ...en, priorities: week("en") })],
  ["F16-blank", sheet(F16, blank, manager)],
  ["F18", sheet(F18, { ...zh, workPlans: [{ who: "", tasks: tea("zh-CN") }] })],
  ["F18-en", sheet(F18, { ...en, workPlans: [{ who: "", tasks: tea("en") }] })],
  ["F18-blank", sheet(F18, blank, manager)],
];

const folder = join(__dirname, "../../expected/time");
if (process.env["UPDATE"]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, spec] of shown) writeFileSync(join(folder, `${name}.txt`), print(spec));
}

test.each(shown)("%s is as reviewed", (name, spec) => {
  expect(print(spec)).toBe(readFileSync(join(folder, `${name}.txt`), "utf8"));
});
