/** Writing sheets, and 目录 with them: where there is one, it names what is added in the same action. */
import { newTabs } from "../../excel/write/addSheets";
import { survey, type Survey } from "../../excel/read/survey";
import { notLoaded } from "../../excel/request/failure";
import type { Ledger } from "../../excel/request/ledger";
import { run } from "../../excel/request/run";
import { tabsOf } from "../../excel/sheets/tabs";
import { writeSheets, type WriteOptions, type Written } from "../../excel/write/writeSheets";
import type { SheetThere } from "../../forms/contents/compileContents";
import { CONTENTS } from "../../forms/contents/form";
import { FORM_TEXTS } from "../../forms/texts";
import type { Inputs } from "../../plan/inputs/inputs";
import type { SheetSpec } from "../../sheet/spec/spec";

/** As {@link writeSheets}, whose result does not speak of 目录. One that its user has protected stays as it is. */
export async function writeWithContents(
  ledger: Ledger,
  specs: readonly SheetSpec[],
  inputs: Inputs,
  options: WriteOptions = {},
): Promise<Written> {
  const seen = options.seen ?? (await run(survey));
  const key = CONTENTS.keyOf();
  const isAdding = specs.some((spec) => !seen.own.has(spec.key)) && !specs.some((spec) => spec.key === key);
  if (!isAdding || seen.own.get(key)?.protected !== false) return writeSheets(ledger, specs, { ...options, seen });
  const { compileContents } = await import("../../forms/contents/compileContents").catch(notLoaded);
  const contents = compileContents(sheetsWith(seen, specs), inputs, FORM_TEXTS[inputs.language]);
  const written = await writeSheets(ledger, [...specs, contents], { ...options, seen });
  return { ...written, sheets: written.sheets.filter((sheet) => sheet.key !== key) };
}

/** The sheets of ours in the order of their tabs, as they will stand when these have been written. */
export function sheetsWith(seen: Survey, specs: readonly SheetSpec[]): readonly SheetThere[] {
  const order = seen.sheets.map(({ name }) => name);
  const there = new Map([...seen.own].map(([key, { name }]) => [name, key] as const));
  const added = newTabs(order, seen.own, specs, tabsOf(seen, specs));
  const tabs = [...order];
  for (const { key, tab, position } of added) {
    there.set(tab, key);
    tabs.splice(position ?? tabs.length, 0, tab);
  }
  return tabs.flatMap((tab) => {
    const key = there.get(tab);
    return key === undefined ? [] : [{ key, tab }];
  });
}
